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
  const ask = (world: World) =>
    time(world, 'lede.read()', `(answer) => answer.ok ? '${READ}' : answer.problem.kind`)
  // As the popup does: what most pages do not need is loaded, and asked, where the first is in doubt.
  const read = async (world: World) => {
    const first = await ask(world)
    if (first.answer !== 'in-doubt') return first
    await world(`${more};0`)
    const { took, blocked, answer } = await ask(world)
    return { took: first.took + took, blocked: Math.max(first.blocked, blocked), answer }
  }
  const parse = async (world: World) => {
    await world('globalThis.copy = document.cloneNode(true);0')
    const judge = `(answer) => answer?.content ? '${READ}' : 'nothing'`
    return time(world, 'new Readability(copy).parse()', judge)
  }
  return [
    { name: 'Lede', first: after(own, read), again: read },
    { name: 'Readability', first: after(stock, parse), again: parse }
  ]
}

const after =
  (script: string, run: (world: World) => Promise<Timing>) =>
  async (world: World): Promise<Timing> => {
    await world(`${script};0`)
    return run(world)
  }
