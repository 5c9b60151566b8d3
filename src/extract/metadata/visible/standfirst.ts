/** The summary printed between headline and text, told from the first paragraph. */
import { beginsSmall } from '../../../article/any-script'
import { fromWords } from '../../words/words'
import type { Claim } from '../claims'
import { BYLINE } from '../names/byline-words'
import { looksLikePerson } from '../names/read-names'
import { foldForComparison, foldSpace } from '../text/plain-text'
import { hinted, hintedBox } from './hints'
import type { Line } from './lines'

const hint = fromWords(({ standfirsts }) => new RegExp(standfirsts))
const NOT_HINT =
  /image|caption|author|related|newsletter|comment|leader|(?<![a-z])ads?\b|video|shar(?:e|ing)/
/** Characters; what is shorter sums up no story. */
const SHORTEST = 30
const isLink = ({ parts }: Line) => parts.every(({ element }) => element.closest('a[href]'))

/** `Follow @gazette for news of the harbour.` */
const FOLLOW = /^\S+ @\w/
/** Tells what a site earns by its stories, or whose opinions they are. */
export const disclosure = fromWords(({ disclosures }) => new RegExp(disclosures, 'i'))

/** `(Jane Doe / The Gazette)`: whose the picture is. */
const BRACKETED = /^\([^()]*\)$/

/** Characters; a line that says when the story was published is shorter, and says little else. */
const TOLD_WHEN = 120
const ELSE = 40
const dated = fromWords(
  ({ published, updated }) => new RegExp(`^(?:${published}|${updated}|\\d)|\\|`, 'i')
)

/** Whether `text`, that of `element`, says when the story was published, and no more. */
function tellsWhen(element: Element, text: string): boolean {
  const times = element.closest('time') ? [element] : [...element.querySelectorAll('time')]
  if (times.length === 0 || text.length > TOLD_WHEN) return false
  const told = times.reduce((sum, time) => sum + foldSpace(time.textContent ?? '').length, 0)
  return text.length - told < ELSE || dated().test(text)
}

/** `LONDON — The text`, `Rome (The Agency) - The text`: so stories begin, and no standfirst does; `Jane Doe (63) – mayor – has`. */
export const DATELINE =
  /^(?:[A-Z]{3,}(?:[,.]{0,2} [A-Z]\w*)*[,.]?|[^()]{2,40}\([^()\d]{2,40}\)\.?)\s*[–—-]+\s(?![a-z])/

/** Tells of something else than the story, or of it what the header does, or begins it. */
export const isNotice = ({ text, element }: Pick<Line, 'text' | 'element'>): boolean =>
  BYLINE.test(text) ||
  DATELINE.test(text) ||
  FOLLOW.test(text) ||
  BRACKETED.test(text) ||
  disclosure().test(text) ||
  tellsWhen(element, text)

/** `Jane has told of the harbour for nine years.`, where Jane Doe has written it; not `The harbour`, by The Gazette. */
const isOfWriter = (text: string, writers: string[]) =>
  writers.some((writer) => {
    const [given = ''] = writer.split(' ', 1)
    const behind = text.slice(given.length)
    return (
      given.length > 3 &&
      looksLikePerson(writer) &&
      text.startsWith(given) &&
      behind.startsWith(' ') &&
      beginsSmall(behind.slice(1))
    )
  })

/** Whether the box has no more to tell: of several paragraphs none stands for all. */
const isAlone = (line: Line, box: Element, lines: Line[]) =>
  !lines.some(
    (other) =>
      other !== line &&
      box.contains(other.element) &&
      other.text.length >= SHORTEST &&
      !isNotice(other)
  )

/** How many lines behind the headline it may stand. */
const REACH = 14

/**
 * `headline` is the index of its line, `story` what holds the paragraphs, `told` the metadata's
 * summaries, `writers` the names that it declares.
 */
export function visibleStandfirst(
  lines: Line[],
  headline: number,
  story: Element | undefined,
  told: Claim<string>[],
  writers: string[]
): Claim<string> | undefined {
  const descriptions = told
    .map(({ value }) => foldForComparison(value))
    .filter((fold) => fold.length > 30)
  const top = lines[headline]?.element ?? null
  const behind = lines.slice(headline + 1)
  for (const line of behind.slice(0, REACH)) {
    if (line.outside || line.text.length < SHORTEST || line.text.length > 700) continue
    if (isNotice(line)) continue
    // All of it may be set bold in a paragraph that is named.
    const levels = line.element.parentElement === story ? 1 : 2
    if (story?.contains(line.element) && !hinted(line.element, hint(), levels)) break
    const fold = foldForComparison(line.text)
    const describing = descriptions.filter(
      (description) =>
        description === fold || (fold.length > 60 && description.startsWith(fold.slice(0, 60)))
    ).length
    if (!describing && isOfWriter(line.text, writers)) continue
    // Papers declare the caption of their picture, too; where all witnesses do, it is printed there.
    if (describing < descriptions.length && line.element.closest('figcaption')) continue
    // What holds the headline, too, is not named for this line.
    const around = line.element.parentElement
    const own = around?.contains(top) ? 1 : around?.parentElement?.contains(top) ? 2 : 3
    const box = hintedBox(line.element, hint(), 3)
    const named =
      box && isAlone(line, box, behind) && !hinted(line.element, NOT_HINT, own) && !isLink(line)
    if (describing || named)
      return {
        source: describing ? 'described text' : 'text',
        value: line.text,
        element: line.element
      }
  }
  return undefined
}
