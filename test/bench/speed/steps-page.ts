/** Runs in a page: reads it as the extension does, and notes what each step takes. */
import { findByReadability } from '../../../src/extract/body/readability'
import { OTHERS } from '../../../src/extract/words/others'
import { learn } from '../../../src/extract/words/words'
import { isEnglish } from '../../../src/surfaces/page/is-english'
import { reading } from '../../../src/surfaces/page/reading'

declare global {
  var ledeSteps: () => { answer: string; costs: Record<string, number> }
}

globalThis.ledeSteps = () => {
  document.body?.getBoundingClientRect()
  if (!isEnglish(document)) learn(OTHERS)
  const costs: Record<string, number> = {}
  const steps = reading(document, { second: findByReadability })
  const begin = performance.now()
  let from = begin
  for (;;) {
    const step = steps.next()
    const now = performance.now()
    const name = step.done ? 'last' : step.value
    costs[name] = (costs[name] ?? 0) + now - from
    from = now
    if (!step.done) continue
    costs.all = now - begin
    return { answer: step.value.ok ? 'read' : step.value.problem.kind, costs }
  }
}
