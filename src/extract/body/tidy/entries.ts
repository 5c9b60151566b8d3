/** A live blog is told in entries, and over each of them stands when it was written. */
import { withoutPrefix } from '../../metadata/names/byline-words'
import { textOf } from '../text'

/** As many times as that, all different, are those of entries. */
const LEAST = 4

/** The times of the entries; none where the times are only those of the story itself. */
export function timesOfEntries(story: Element): ReadonlySet<Element> {
  const times = [...story.querySelectorAll('time')]
  return new Set(new Set(times.map(textOf)).size < LEAST ? [] : times)
}

/** Takes a line out, all but the time of an entry that stands in it, and the words that led to it. */
export function removeLine(line: Element, times: ReadonlySet<Element>): void {
  if (times.has(line)) return
  const [time, ...others] = [...line.querySelectorAll('time')].filter((one) => times.has(one))
  if (time && others.length === 0) line.replaceWith(time)
  else if (!time) {
    let around = line.parentElement
    line.remove()
    while (around && textOf(around) === '') around = around.parentElement
    if (around && hasLostName(textOf(around))) around.remove()
  }
}

/** Characters; what is longer says more than who wrote it. */
const LONGEST = 40

/** Nobody comes behind the word for a writer: `By`, `Text: /`, `Von , Zürich`. */
function hasLostName(text: string): boolean {
  const [words = ''] = text.split(/[,/|·&]/, 1)
  return words !== '' && text.length < LONGEST && withoutPrefix(`${words.trim()} N`).rest === 'N'
}
