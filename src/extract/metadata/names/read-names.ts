/** From a byline as printed or declared to the names of those who wrote it. */
import { anyScript, isBeyondLatin } from '../../../article/any-script'
import { fromWords } from '../../words/words'
import { foldForComparison, plainText } from '../text/plain-text'
import { wholeWords } from '../text/whole-words'
import { MAY_BE_NAME, role, withoutPrefix } from './byline-words'

const separator = fromWords(
  ({ and }) =>
    new RegExp(
      String.raw`(?:(?<!\s)\s+)?[,;|\n•·‖／、，；،&+]\s*(?:and\s+)?|(?<!\s)\s+[/–—-]\s+|(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+(?:${and})\s+(?=[a-z]|[^\0-\x7f])`,
      'i'
    )
)
const NO_NAME = anyScript(
  String.raw`@|https?:|www\.|\.(?:html?|php)\b|\d{3,}|\d\s|\s\d|^[^\p{L}]*$|^[\p{Ll}]{1,2}$`
)
/** What stands in the place of a name, and is none: a prefix alone, a key of a template, too. */
const noise = fromWords(
  ({ nobody, bylines }) =>
    new RegExp(`^(?:${nobody}|${bylines}|[a-z]+(?:[.][a-z]+)+[.](?:author|byline|name))$`, 'i')
)
/** Houses, desks and agencies, who sign as persons do. */
export const house = fromWords(({ houses }) => wholeWords(houses, true))

/** A newspaper's or company's name; agencies and teams may sign beside a person. */
const EMPLOYER = wholeWords(
  'times|journal|media|magazine?|post|herald|news|online|digital|editorial|getty|sponsored',
  true
)
/** A degree, or a place at an agency, behind a name: `Jane Doe, MD, Ph.D.`, `Jane Doe, AP Business Writer` */
const TITLE = /^(?:AP\s.*|[A-Z.]{2,6}|[Pp]h\.?\s?[Dd]\.?|[Mm]d)$/
/** The doors to a writer's accounts stand behind her name, or the agency that she writes for. */
const NETWORK =
  /(?<!\s)\s+(?:twitter|facebook|instagram|linkedin|mastodon|bluesky|e-?mail|follow|ap)$/i
const TAIL_WORD =
  /(?<!\s)\s+(?:senior|staff|contributing|managing|associate|deputy|guest|political|sports?|news|at|is|and)$/i

/** Printed a second time for narrow screens. */
const TWICE = /^(.{3,30}) \1$/

/** How names stand in bylines, as far as it is known. */
export const namesInBylines = fromWords((words) => ({
  ...words.names,
  plain: (byline: string) => words.names.plain(byline, words),
  tidy: (name: string) => words.names.tidy(name, words),
  behindLabel: (line: string) => words.names.behindLabel(line, words)
}))

/** At most 20 names, each once, in order. */
export function readNames(raw: string): string[] {
  const text = namesInBylines()
    .plain(plainText(raw.slice(0, 1000)))
    .replace(
      /[;,.]\s*[Ee]dit\w+ by [^;]*|https?:\/\/\S+|(?<![^\s@])[^\s@]{1,64}@[^\s@]+|(?<=\s)@\w+|\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g,
      ' '
    )
  const found = new Map<string, string>()
  for (const piece of text.split(separator()).slice(0, 40)) {
    const name = tidyName(piece).replace(TWICE, '$1')
    if (!isName(name) || (found.size > 0 && isBesideName(name))) continue
    const fold = foldForComparison(name)
    if (!found.has(fold)) found.set(fold, name)
  }
  const all = [...found.values()].slice(0, 20)
  const persons = all.filter((name) => !namesInBylines().isHouse(name))
  return persons.length ? persons : all
}

const isBesideName = (text: string) => TITLE.test(text) || EMPLOYER.test(text) || role().test(text)

const BEFORE_NAME = anyScript('^[^\\p{L}\\p{N}]+')
const BEHIND_NAME = anyScript('(?<![^\\p{L}\\p{M}\\p{N}])[^\\p{L}\\p{M}\\p{N}]+$')
/** The point behind it is its own. */
const ABBREVIATED = anyScript(String.raw`(?:^|[\s.])(?:[\p{Lu}]|Jr|Sr)\.$`)
const NAME_WORD = anyScript(
  '^(?:[\\p{Lu}]|(?:de|del|della|di|da|dos|van|von|der|den|zu|bin|ibn|al|el|la|le|du|ter|ten|af|av|y)$)'
)

/** `By Jane Doe for The Paper -` and `Jane Doe, Senior Editor` are `Jane Doe`; `Nelson C.J.` keeps its point. */
function tidyName(piece: string): string {
  const { rest } = withoutPrefix(piece.replace(BEFORE_NAME(piece), ''))
  let name = namesInBylines().tidy(rest)
  while (NETWORK.test(name)) name = name.replace(NETWORK, '')
  const cut = name.includes(' ') ? cutOf(name) : null
  if (cut && name.slice(0, cut.index).trim().includes(' ')) {
    name = name.slice(0, cut.index).trim()
    while (TAIL_WORD.test(name)) name = name.replace(TAIL_WORD, '')
    if (!name.includes(' ')) return ''
  }
  return ABBREVIATED(name).test(name) ? name : name.replace(BEHIND_NAME(name), '')
}

/** Where what follows the name begins. */
const cutOf = (name: string) =>
  /\s(?:[Ff]or|of|in|at|on|as told to|[Tt]he)\s/.exec(name) ?? role().exec(name)

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 60 &&
    name.split(' ').length <= 7 &&
    !NO_NAME(name).test(name) &&
    (MAY_BE_NAME.test(name) || !noise().test(name))
  )
}

/** Two to five capitalised words, or a short run of letters in a script without capitals. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 50 || /[\d?!:;"“”|@]/.test(text)) return false
  return looksLikeName(text) && !role().test(text) && !house().test(text)
}

/** Asked of texts in other than Latin letters only. */
const HAN = anyScript('^[\\p{Script=Han}\\s]+$')
const UNCASED = anyScript('^[\\p{Lo}\\p{M}ー・·\\s]+$')

function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 5) return false
  if (isBeyondLatin(text)) {
    if (HAN(text).test(text)) return text.replace(/\s/g, '').length <= 5
    if (UNCASED(text).test(text)) return words.length <= 4 && text.length <= 20
  }
  if (words.length < 2) return false
  return words.every(
    (word, at) => NAME_WORD(word).test(word) || (at > 0 && /^(?:d|o|al)[’'-]/i.test(word))
  )
}
