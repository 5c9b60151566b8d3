/** What is timed: the whole of Lede, and stock Readability alone. */
import { injectedScript, moreScript, packageScript } from '../build.ts'
import type { World } from '../tab.ts'
import { type Timing, time } from './stopwatch.ts'

export interface Competitor {
  name: string
  /** On a page that has just been shown: the script is compiled anew, as after a click. */
  first: (world: World) => Promise<Timing>
  /** Once more in the same tab, where everything has been compiled. */
  again: (world: World) => Promise<Timing>
}

/** What both answer where they have read a story. */
export const READ = 'read'

export function competitors(): Competitor[] {
  const [own, more] = [injectedScript(), moreScript()]
  const stock = packageScript('@mozilla/readability/Readability.js')
  const ask = (world: World, script = '') =>
    timeWith(
      script,
      world,
      'lede.read()',
      `(answer) => answer.ok ? '${READ}' : answer.problem.kind`
    )
  // As the popup does: what most pages do not need is loaded, and asked, where the first is in doubt.
  const read = async (world: World, script?: string) => {
    const first = await ask(world, script)
    if (first.answer !== 'in-doubt') return first
    const { took, blocked, answer } = await ask(world, more)
    return { took: first.took + took, blocked: Math.max(first.blocked, blocked), answer }
  }
  const parse = async (world: World, script = '') => {
    await world('globalThis.copy = document.cloneNode(true);0')
    const judge = `(answer) => answer?.content ? '${READ}' : 'nothing'`
    return timeWith(script, world, 'new Readability(copy).parse()', judge)
  }
  return [
    { name: 'Lede', first: (world) => read(world, own), again: read },
    { name: 'Readability', first: (world) => parse(world, stock), again: parse }
  ]
}

/** Times a script from its text on, then the expression: functions may be compiled with the script. */
async function timeWith(script: string, world: World, expression: string, judge: string) {
  await world(`globalThis.script = ${JSON.stringify(script)};0`)
  return time(world, `((0, eval)(script), ${expression})`, judge)
}
