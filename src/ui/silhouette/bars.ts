/** From the lengths of a story's paragraphs to the bars of its silhouette, small enough for a row. */

export interface Bar {
  /** Share of the full width, 0 to 1. */
  width: number
  part: 'lede' | 'text'
  /** First of its group, which stands apart from the one before. */
  opens: boolean
  state: 'read' | 'here' | 'unread'
}

/** A bar stands for this many characters, or for more where a story would have too many bars. */
const CHARACTERS = 800
const MOST_BARS = 12

/** Full lines end unevenly, as set text does. */
const RAGGED = [1, 0.91, 0.94, 0.97, 0.93]

/**
 * @param lengths of the paragraphs, in characters, the lede first.
 * @param read share of the text that is read, 0 to 1; 1 is finished.
 */
export function barsOf(lengths: readonly number[], read: number): Bar[] {
  const total = sum(lengths)
  if (total === 0) return []
  const each = Math.max(CHARACTERS, total / MOST_BARS)
  const bars: Bar[] = []
  let before = 0
  for (const [at, length] of groupsOf(lengths, each).entries()) {
    const state = stateOf(before / total, (before + length) / total, read)
    const full = Math.floor(length / each)
    const rest = length / each - full
    const count = full + (rest > 0.15 || full === 0 ? 1 : 0)
    for (let line = 0; line < count; line++)
      bars.push({
        width: line < full ? (RAGGED[bars.length % RAGGED.length] ?? 1) : Math.max(0.28, rest),
        part: at === 0 ? 'lede' : 'text',
        opens: line === 0 && at > 0,
        state
      })
    before += length
  }
  return bars
}

/** Neighbours that would be less than a bar and a half together are drawn as one. */
function groupsOf(lengths: readonly number[], each: number): number[] {
  const groups: number[] = []
  let length = 0
  for (const paragraph of lengths) {
    length += paragraph
    if (length < each * 1.5) continue
    groups.push(length)
    length = 0
  }
  if (length > 0 || groups.length === 0) groups.push(length)
  return groups
}

function stateOf(from: number, to: number, read: number): Bar['state'] {
  if (read >= 1 || (read > 0 && to <= read)) return 'read'
  return read > from ? 'here' : 'unread'
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
