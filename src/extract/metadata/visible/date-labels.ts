/** Words that say what a printed date is the date of. */
import { anyScript } from '../../../article/any-script'
import { fromWords } from '../../words/words'

/** Whether it stands at the beginning of a word is asked apart: here it would be dear to compile. */
const labels = fromWords(
  ({ published, updated }) => new RegExp(`(${published})|(${updated})`, 'gi')
)
const INSIDE = anyScript('[\\p{L}\\p{M}]$')

const isInside = (before: string) => INSIDE(before).test(before)

export interface Stretch {
  text: string
  label?: 'published' | 'updated'
}

function labelsIn(line: string): RegExpExecArray[] {
  const label = labels()
  const found: RegExpExecArray[] = []
  label.lastIndex = 0
  for (let one = label.exec(line); one; one = label.exec(line))
    if (isInside(line.slice(Math.max(0, one.index - 2), one.index))) label.lastIndex = one.index + 1
    else found.push(one)
  return found
}

/** A line cut at its labels, each stretch with what it is said to be. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = []
  let label: Stretch['label']
  let from = 0
  const add = (to: number) => {
    const text = line.slice(from, to).trim()
    if (text) stretches.push(label ? { text, label } : { text })
  }
  for (const found of labelsIn(line)) {
    add(found.index)
    label = found[2] ? 'updated' : 'published'
    from = found.index + found[0].length
  }
  add(line.length)
  // `2020年5月3日 更新`: the label stands behind its date, and nothing behind the label.
  const only = stretches.length === 1 ? stretches[0] : undefined
  if (only && label && !only.label && from > 0) only.label = label
  return stretches
}
