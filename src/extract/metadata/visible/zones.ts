/** Where on the page a header's parts are looked for: around the headline, and behind the text. */
import { anyScript } from '../../../article/any-script'
import { withoutPrefix } from '../names/byline-words'
import { isDense } from '../text/dense'
import { stretchesOf } from './date-labels'
import { comments } from './labels'
import type { Line } from './lines'

export interface Zones {
  /** Lines about the headline, none of them running text. */
  head: Line[]
  /** Short lines that follow the last paragraph, up to what readers have written. */
  tail: Line[]
  /** Paragraphs of the story. */
  story: Line[]
}

const BEFORE = 8
/** Where the headline is not known, it and all about it stand before the text. */
const BEFORE_TEXT = 16
const AFTER = 40
const TAIL = 14

/** `headline` is the index of its line; -1 where the page does not print it. */
export function zonesOf(lines: Line[], headline: number): Zones {
  const story = storyOf(lines, headline)
  const [first] = story
  const isKnown = headline >= 0 || !first
  const top = isKnown ? headline : lines.indexOf(first)
  const start = Math.max(0, top - (isKnown ? BEFORE : BEFORE_TEXT))
  const head: Line[] = []
  let passed = 0
  for (let index = start; index < Math.min(lines.length, top + AFTER); index++) {
    const line = lines[index] as Line
    if (isRunningText(line)) {
      if (index > headline && ++passed > 2) break
    } else if (index !== headline) head.push(line)
  }
  const last = story.at(-1)
  const end = last ? lines.indexOf(last) + 1 : lines.length
  const tail = lines.slice(end, end + TAIL)
  const talk = tail.findIndex(({ text }) => comments().test(text))
  return { head, tail: talk < 0 ? tail : tail.slice(0, talk), story }
}

/** Chinese, Japanese and Korean say in 45 characters what others say in 110. */
export function isRunningText(line: Line): boolean {
  const { text, heading } = line
  return (
    heading === 0 &&
    text.length >= 45 &&
    (text.length >= 110 || isDenseLine(text)) &&
    !isHeader(line)
  )
}

/** By its beginning. */
const isDenseLine = (text: string) => isDense(text.slice(0, 20))

/** Several writers, with where they wrote and when, and when it was changed, are no longer than that. */
const LONGEST_HEADER = 200
export const YEAR = /(?<!\d)20\d\d(?!\d)/
/** Several small words in a row are of a sentence, not of a list of names. */
const TOLD = anyScript('(?:\\s\\p{Ll}\\S*){3}')
const SENTENCE = /[.!?…]["”»’)]?$|[.!?] [A-Z]|。/

/**
 * No sentence, but names behind a word for it, or several pieces with a year in them and a word that
 * tells of what. Dense scripts set them in one: `发布时间：2020-05-03 10:21 来源：… 作者：… 责任编辑：…`.
 */
const isHeader = ({ text, parts }: Line) =>
  text.length < LONGEST_HEADER &&
  !SENTENCE.test(text) &&
  ((withoutPrefix(text).had && !TOLD(text).test(text)) ||
    ((parts.length > 1 || isDenseLine(text)) &&
      YEAR.test(text) &&
      stretchesOf(text).some(({ label }) => label)))

/** The story is the parent that holds most text in paragraphs. */
function storyOf(lines: Line[], headline: number): Line[] {
  const text = lines.slice(headline + 1).filter((line) => !line.outside && isRunningText(line))
  let best: Line[] = []
  let most = 0
  for (const [parent, held] of Map.groupBy(text, ({ element }) => element.parentElement)) {
    const length = held.reduce((sum, { text }) => sum + text.length, 0)
    if (parent && length > most) [best, most] = [held, length]
  }
  return best
}
