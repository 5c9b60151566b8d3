/** A live blog is told in entries, and over each of them stands when it was written. */
import { textOf } from '../text'

/** As many times as that, all different, are those of entries. */
const LEAST = 4

/** The times of the entries; none where the times are only those of the story itself. */
export function timesOfEntries(story: Element): ReadonlySet<Element> {
  const times = [...story.querySelectorAll('time')]
  return new Set(new Set(times.map(textOf)).size < LEAST ? [] : times)
}

/** Takes a line out, all but the time of an entry that stands in it. */
export function removeLine(line: Element, times: ReadonlySet<Element>): void {
  if (times.has(line)) return
  const [time, ...others] = [...line.querySelectorAll('time')].filter((one) => times.has(one))
  if (time && others.length === 0) line.replaceWith(time)
  else if (!time) line.remove()
}
