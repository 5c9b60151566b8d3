/** Formulas, once each: as TeX where the page gives it, else as letters, raised and lowered. */
import type { ElementContent } from 'hast'
import { branch, textBranch } from './branch'

/** @param math a MathML `<math>` */
export function mathOf(math: Element): ElementContent[] {
  const notes = [...math.querySelectorAll('annotation')]
  const tex = notes.find((note) => /tex/i.test(note.getAttribute('encoding') ?? ''))
  const source = tex?.textContent?.trim()
  return source ? [branch('code', [textBranch(source)])] : drawn(math)
}

const drawnIn = (element: Element): ElementContent[] => [...element.children].flatMap(drawn)

function drawn(element: Element): ElementContent[] {
  const name = element.localName
  if (name.startsWith('annotation')) return []
  if (element.childElementCount === 0) return [textBranch(element.textContent?.trim() ?? '')]
  const parts = [...element.children].map(drawn)
  const [first = [], second = [], third = []] = parts
  if (name === 'msup') return [...first, branch('sup', second)]
  if (name === 'msub') return [...first, branch('sub', second)]
  if (name === 'msubsup') return [...first, branch('sub', second), branch('sup', third)]
  if (name === 'mfrac') return [...grouped(first), textBranch('/'), ...grouped(second)]
  if (name === 'msqrt') return [textBranch('√'), ...grouped(parts.flat())]
  return drawnIn(element)
}

/** Parentheses keep together what the formula draws over or under one line. */
const grouped = (part: ElementContent[]): ElementContent[] =>
  part.length > 1 ? [textBranch('('), ...part, textBranch(')')] : part
