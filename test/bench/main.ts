/** `npm run bench -- [quality|decide|speed|library|click|toggle|smooth] …`: names the measurements and starts one. */
import ownFolder from '../own-folder.ts'
import { parseOptions } from './options.ts'

const commands = {
  quality: async () => (await import('./quality.ts')).quality,
  decide: async () => (await import('./decide.ts')).decide,
  speed: async () => (await import('./speed.ts')).speed,
  library: async () => (await import('./library.ts')).library,
  click: async () => (await import('./click.ts')).click,
  toggle: async () => (await import('./toggle.ts')).toggle,
  smooth: async () => (await import('./smooth.ts')).smooth
}

const { command, options } = parseOptions(process.argv.slice(2))
const load = commands[command as keyof typeof commands]
if (!load) {
  console.error(`unknown measurement "${command}"; there are: ${Object.keys(commands).join(', ')}`)
  process.exit(2)
}
ownFolder()
process.exitCode = await (await load())(options)
