/** A live blog is told in entries, and over each of them stands when it was written. */
import { withoutPrefix } from '../../metadata/names/byline-words'
import { MEDIA } from '../picture'
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
    const gap = line.ownerDocument.createTextNode(` ${GAP} `)
    line.replaceWith(gap)
    let around = gap.parentElement
    while (around && isSmall(around) && textOf(around) === GAP) around = around.parentElement
    const isRest = around && isSmall(around) && !around.querySelector(KEPT) && leadsToGap(around)
    if (isRest) around?.remove()
    gap.remove()
  }
}

/** Stands where a name stood: a letter that no name begins with. */
const GAP = '\u{1D4DD}'
/** What has more in it holds more than who wrote it, and its text is dear. */
const isSmall = ({ childNodes }: Element) => childNodes.length < 12
const KEPT = `${MEDIA}, object, embed, svg, time`

/** Characters; what is longer says more than who wrote it. */
const LONGEST = 40

/** Nobody comes behind the word for a writer any more: `By`, `Text: /`, `Von , Zürich`. */
function leadsToGap(line: Element): boolean {
  const text = textOf(line)
  if (text.length >= LONGEST) return false
  const { rest, had } = withoutPrefix(text)
  return had && BEHIND.test(rest)
}

const BEHIND = new RegExp(`^${GAP}(?:\\s?[,/|·&]|$)`)
