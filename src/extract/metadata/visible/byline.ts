/** The writer as printed: by what the markup calls her, by a word such as `By`, by her place. */
import { anyScript } from '../../../article/any-script'
import { isBefore } from '../../place'
import type { Claim, RawAuthor } from '../claims'
import { withoutPrefix } from '../names/byline-words'
import { looksLikePerson, namesInBylines, readNames } from '../names/read-names'
import type { Page } from '../page'
import type { TimeContext } from '../time/parse-when'
import { readDay } from '../time/read-day'
import { stretchesOf } from './date-labels'
import { hinted } from './hints'
import type { Line } from './lines'
import { leadsToPerson, namedIn } from './named'
import { YEAR, type Zones } from './zones'

/** Markup that has to do with the author: a name in it is believed if it looks like one. */
const HINT =
  /author|by-?line|autor|auteur|\bfirma|signatur|assinatura|verfasser|writer|contributor|redakt[eo]r|skribent|journalist|reporter|forfatter|författare|penulis|yazar|vcard/
const NOT_HINT = /comment|authority|related|copyright|credit|widget|sidebar|recent|recommend/
/** A word for `by` and a link to her page say more: `By Jane Doe` may be called so for its looks. */
const SELDOM_HINT = /\bbio\b|caption/
/** Others who had a hand in it: `Edited by`, `Photo by`, `Fact-checked by`. */
const OTHER_HAND =
  /(?<=^(?:\S+\s)?)(?:edited|reviewed|fact|checked|photos?|photographs?|illustrat|sponsored|image|video|powered|design|translated|fotos?|bild|updated)(?![a-z]|[^\0-\x7f])/i

/** Co-authors stand in neighbouring lines, written alike. */
const APART = 2

/** Sources `byline`, `byline below` and `signature`, by where it stands. */
export function visibleByline(
  zones: Zones,
  page: Page,
  context: TimeContext,
  headline: Element | undefined
): Claim<RawAuthor[]>[] {
  return [
    ...bylinesOf(zones.head.filter(isNoMenu(headline)), 'byline', page, context),
    ...bylinesOf(zones.tail, 'byline below', page, context),
    ...signature(zones),
    ...besideDate(zones, context, headline)
  ]
}

/** The element of a line of inline pieces may hold the headline, too: its first piece does not. */
const isBehind = (headline: Element | undefined, { element, parts: [first] }: Line) =>
  !!headline && isBefore(headline, first?.element ?? element)

/** Lists before the headline lead to other pages, of persons, too. */
const isNoMenu = (headline: Element | undefined) => (line: Line) =>
  !headline ||
  isBehind(headline, line) ||
  !line.element.closest('li') ||
  withoutPrefix(line.text).had

/** `Agency/Jane Doe` took the picture; some months have two names. */
const CREDITED = /[^\s\d]\/[^\s\d]/

/** What leads from the name to the day: `Jane Doe on`, `Anna Rossi le`. No name ends in small letters. */
const ON = anyScript('(?:\\s[\\p{Ll}]{1,3})+\\s*$')
const withoutEnd = (text: string) => text.replace(ON(text), '')

/** Before it stands who wrote, behind it where: `Ana Silva — Porto Alegre`. */
const PLACE = /\s[–—-]\s/

/** The persons of a line in which no day stands; else those before the day, or behind it. */
function personsIn(text: string, context: TimeContext): RawAuthor[] {
  const stretches = YEAR.test(text) ? stretchesOf(text) : [{ text }]
  for (const { text } of stretches) {
    const day = YEAR.test(text) ? readDay(text, context) : undefined
    const pieces = day ? [withoutEnd(text.slice(0, day.start)), text.slice(day.end)] : [text]
    for (const piece of pieces.flatMap((piece) => piece.split(PLACE))) {
      const names = readNames(piece).filter(looksLikePerson)
      if (names.length) return names.map((name) => ({ name }))
    }
  }
  return []
}

/** Links beside each other say each their own: `RSS Feed` and `Print` are no person. */
const isOfOneLink =
  ({ parts }: Line) =>
  ({ name }: RawAuthor) => {
    const pieces = parts.filter(({ text }) => isPiece(text.trim(), name))
    // A link may set the given name and the family name apart.
    return new Set(pieces.flatMap(({ element }) => element.closest('a') ?? [])).size < 2
  }

const isPiece = (text: string, name: string) => text && text !== name && name.includes(text)

/** A name and a date in one line below the headline, or in neighbouring ones, without any markup. */
function besideDate(
  { head }: Zones,
  context: TimeContext,
  headline: Element | undefined
): Claim<RawAuthor[]>[] {
  const below = head.filter((line) => isBehind(headline, line))
  return below.flatMap((line, at) => {
    if (isOther(line) || line.heading || CREDITED.test(line.text)) return []
    const isDated = [line, below[at + 1], below[at - 1]].some(
      (next) =>
        next &&
        ((next.text.length < 80 && YEAR.test(next.text)) ||
          next.parts.some(({ element }) => element.closest('time')))
    )
    const value = isDated ? personsIn(line.text, context).filter(isOfOneLink(line)) : []
    return value.length ? [{ source: 'name beside date', value, element: line.element }] : []
  })
}

/** A name alone on the line behind the last paragraph, in the story's own block. */
function signature({ tail, story }: Zones): Claim<RawAuthor[]>[] {
  const block = story[0]?.element.parentElement
  return tail.slice(0, 2).flatMap(({ text, element, heading }) => {
    const signs =
      !heading &&
      block?.contains(element) &&
      !element.closest('a, li, figure') &&
      !text.includes(',') &&
      looksLikePerson(text)
    return signs ? [{ source: 'signature', value: [{ name: text }], element }] : []
  })
}

function bylinesOf(
  lines: Line[],
  source: string,
  page: Page,
  context: TimeContext
): Claim<RawAuthor[]>[] {
  const claims: (Claim<RawAuthor[]> & { at: number; element: Element })[] = []
  for (const [at, line] of lines.entries()) {
    const { element } = line
    const value = isOther(line) ? [] : personsOf(line, page, source === 'byline', context)
    if (!value.length) continue
    const former = claims.at(-1)
    if (former && at - former.at <= APART && isAlike(former.element, element)) {
      former.value.push(...value)
      former.at = at
    } else claims.push({ source, value, element, text: line.text, at })
  }
  return claims
}

function isOther({ element, text, outside, parts }: Line): boolean {
  return (
    (outside && !parts.some((part) => part.element.closest('a[rel~="author"]'))) ||
    text.length > 200 ||
    OTHER_HAND.test(text) ||
    (namesInBylines().isOfPictures(text) && !withoutPrefix(text).had) ||
    hinted(element, NOT_HINT, 2) ||
    (hinted(element, SELDOM_HINT, 2) && !(parts.some(leadsToPerson) && withoutPrefix(text).had)) ||
    element.closest('figure, figcaption, .org') !== null
  )
}

const isAlike = (one: Element, other: Element) =>
  one.tagName === other.tagName && one.className === other.className

function personsOf(line: Line, page: Page, near: boolean, context: TimeContext): RawAuthor[] {
  const written = namesInBylines().plain(line.text)
  const all = namedIn(line, page)
  const named = written === line.text ? all : all.filter(({ name }) => written.includes(name))
  const { rest, had } = withoutPrefix(line.text.replace(/^[(（[【\s]+/, ''))
  const byWord = had ? personsIn(rest, context) : []
  if (byWord.length > named.length) return byWord
  if (named.length) return named
  if (!had && !hinted(line.element, HINT, near ? 4 : 2))
    return personsIn(namesInBylines().behindLabel(line.text), context)
  return personsIn(line.text, context)
}
