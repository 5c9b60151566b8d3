/** The writer as printed: by what the markup calls her, by a word such as `By`, by her place. */
import { isBefore } from '../../place'
import { fromWords } from '../../words/words'
import type { Claim, RawAuthor } from '../claims'
import { introduces, role, withoutPrefix } from '../names/byline-words'
import { looksLikePerson, namesInBylines } from '../names/read-names'
import type { Page } from '../page'
import { foldSpace } from '../text/plain-text'
import type { TimeContext } from '../time/parse-when'
import { besideDate } from './beside-date'
import { FOR_EARS, hinted, hintsOf } from './hints'
import { type Line, textOf } from './lines'
import { namedIn } from './named'
import { isOther } from './other-hand'
import { personsIn } from './persons-in'
import type { Zones } from './zones'

/** Markup that has to do with the author: a name in it is believed if it looks like one. */
const HINT =
  /author|by-?line|autor|auteur|\bfirma|signatur|assinatura|verfasser|writer|contributor|redakt[eo]r|skribent|journalist|reporter|forfatter|författare|penulis|yazar|vcard/

/** Behind a word that says no less, who has no name such as persons have: `By Kristin`, `By Harbour Desk staff`. */
const signed = fromWords(({ by }) => new RegExp(`^(?:written |posted )?(?:${by})[: ]`, 'i'))
const isCalled = (name: string) => /^[^a-z\d]\S*(?: [^a-z]\S*| of| staff){0,4}$/.test(name)

/** Co-authors stand in neighbouring lines, written alike. */
const APART = 2

/** Characters of a word such as `by` on a line of its own. */
const LONGEST_WORD = 16

/** Sources `byline`, `name beside date`, `byline below` and `signature`, by where it stands. */
export function visibleByline(
  zones: Zones,
  page: Page,
  context: TimeContext,
  headline: Element | undefined
): Claim<RawAuthor[]>[] {
  const below = zones.head.filter((line) => isBehind(headline, line))
  const above = zones.head.filter((line) => !isBehind(headline, line) && isNoMenu(headline, line))
  return [
    ...bylinesOf(below, 'byline', page, context),
    // What stands above the headline may be of other stories, or what this one is filed under: `By Invitation`.
    ...bylinesOf(above, 'byline', page, context, false),
    ...below.flatMap((line, at) =>
      isOther(line) ? [] : besideDate(line, [below[at - 1], below[at + 1]], context)
    ),
    ...bylinesOf(zones.tail, 'byline below', page, context),
    ...signature(zones)
  ]
}

/** The element of a line of inline pieces may hold the headline, too: its first piece does not. */
const isBehind = (headline: Element | undefined, { element, parts: [first] }: Line) =>
  !!headline && isBefore(headline, first?.element ?? element)

/** Lists before the headline lead to other pages, of persons, too. */
const isNoMenu = (headline: Element | undefined, { element, text }: Line) =>
  !headline || !element.closest('li') || withoutPrefix(text).had

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
  context: TimeContext,
  mayBeCalled = source === 'byline'
): Claim<RawAuthor[]>[] {
  const levels = source === 'byline' ? 4 : 2
  const claims: (Claim<RawAuthor[]> & { at: number; element: Element })[] = []
  for (const [at, one] of lines.entries()) {
    const line = behindWord(lines[at - 1], printed(one))
    const { element } = line
    const value = isOther(line) ? [] : personsOf(line, page, levels, mayBeCalled, context)
    if (!value.length) continue
    const former = claims.at(-1)
    if (former && at - former.at <= APART && isAlike(former.element, element)) {
      former.value.push(...value.filter(({ name }) => !role().test(name)))
      former.at = at
    } else claims.push({ source, value, element, text: line.text, at })
  }
  return claims
}

/** Without what is there for screen readers alone, but for the word that introduces the name. */
function printed(line: Line): Line {
  const parts = line.parts.filter(({ element }) => !FOR_EARS.test(hintsOf(element)))
  if (parts.length === line.parts.length || parts.length === 0) return line
  const text = textOf(parts)
  const isAsBefore = withoutPrefix(line.text).had === withoutPrefix(text).had
  return isAsBefore ? { ...line, parts, text } : line
}

/** The line with the word that introduces it, where that stands on a line of its own. */
function behindWord(former: Line | undefined, line: Line): Line {
  if (!former || former.text.length > LONGEST_WORD || !introduces().test(former.text)) return line
  const text = `${former.text} ${line.text}`
  return withoutPrefix(text).rest === line.text ? { ...line, text } : line
}

const isAlike = (one: Element, other: Element) =>
  one.tagName === other.tagName && one.className === other.className

function personsOf(
  line: Line,
  page: Page,
  levels: number,
  mayBeCalled: boolean,
  context: TimeContext
): RawAuthor[] {
  const written = namesInBylines().plain(line.text)
  const all = namedIn(line, page)
  const named = written === line.text ? all : all.filter(({ name }) => written.includes(name))
  const { rest, had } = withoutPrefix(line.text.replace(/^[(（[【\s]+/, ''))
  const byWord = had ? personsIn(rest, context) : []
  const best = byWord.length > named.length ? byWord : named
  if (best.length) return withoutCalling(best, line)
  if (hinted(line.element, HINT, levels)) {
    const pieces = piecesOf(line).filter(looksLikePerson)
    if (pieces.length > 1) return pieces.map((name) => ({ name }))
    const persons = personsIn(line.text, context)
    if (persons.length) return withoutCalling(persons, line)
  } else if (!had) return personsIn(namesInBylines().behindLabel(line.text), context)
  // A kicker has its capital letter.
  const isByline = (mayBeCalled || /^[a-z]/.test(line.text)) && signed().test(line.text)
  return isByline ? personsIn(rest, context, isCalled) : []
}

const piecesOf = ({ parts }: Line): string[] => parts.map(({ text }) => foldSpace(text))

/** The name without what she does, where that is set apart behind it: `Jane Doe`, `City Columnist`. */
function withoutCalling(persons: RawAuthor[], line: Line): RawAuthor[] {
  const pieces = piecesOf(line)
  const hasCalling = (piece: string, at: number) =>
    looksLikePerson(piece) && role().test(pieces[at + 1] ?? '')
  return persons.map(({ name, ...person }) => ({
    ...person,
    name: pieces.find((piece, at) => name.startsWith(`${piece} `) && hasCalling(piece, at)) ?? name
  }))
}
