/** What is timed: the whole of Lede, and stock Readability alone. */
import { injectedScript, packageScript, secondScript } from '../build.ts'
import type { World } from '../tab.ts'
import { type Timing, time } from './stopwatch.ts'

export interface Competitor {
  name: string
  /** On a page that has just been shown; the script is compiled anew, as after a click. */
  run: (world: World) => Promise<Timing>
}

export function competitors(): Competitor[] {
  const own = `${injectedScript()};${secondScript()}`
  const stock = packageScript('@mozilla/readability/Readability.js')
  return [
    {
      name: 'Lede',
      run: async (world) => {
        await world(`${own};0`)
        return time(world, 'lede.read()')
      }
    },
    {
      name: 'Readability',
      run: async (world) => {
        await world(`${stock};globalThis.copy = document.cloneNode(true);0`)
        return time(world, 'new Readability(copy).parse()')
      }
    }
  ]
}
