/** From a byline as printed or declared to the names of those who wrote it. */
import { anyScript, isBeyondLatin } from '../../../article/any-script'
import { fromWords } from '../../words/words'
import { foldForComparison, plainText } from '../text/plain-text'
import { wholeWords } from '../text/whole-words'
import { role, withoutPrefix } from './byline-words'
import { OF_PICTURES, withoutPictures } from './pictures'

const separator = fromWords(
  ({ and }) =>
    new RegExp(
      String.raw`(?:(?<!\s)\s+)?[,;|\n•·‖／、，；،&+]\s*(?:and\s+)?|(?<!\s)\s+[/–—-]\s+|(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+(?:${and})\s+(?=[a-z]|[\u0080-\uffff])`,
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

/** At most 20 names, each once, in order. */
export function readNames(raw: string): string[] {
  const text = partAttached(withoutPictures(plainText(raw.slice(0, 1000)))).replace(
    /[;,.]\s*[Ee]dit\w+ by [^;]*|https?:\/\/\S+|(?<![^\s@])[^\s@]{1,64}@[^\s@]+|(?<=\s)@\w+|\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g,
    ' '
  )
  const names = new Map<string, string>()
  for (const piece of text.split(separator()).flatMap(apart).slice(0, 40)) {
    if (piece.includes(OF_PICTURES)) continue
    const name = tidyName(piece).replace(TWICE, '$1')
    if (!isName(name) || (names.size > 0 && isBesideName(name))) continue
    const fold = foldForComparison(name)
    if (!names.has(fold)) names.set(fold, name)
  }
  const all = [...names.values()].slice(0, 20)
  const persons = all.filter((name) => !DENSE_HOUSE.test(name))
  return persons.length ? persons : all
}

/** `聯合報／記者王小明／高雄報導`: the house, and where it was written. */
const DENSE_HOUSE =
  /^[\u3040-\u9fff\s]{2,12}(?:報|报|通[訊讯]社|中央社|新[华華]社|[網网]|新聞|新闻|[編编][輯辑集]部|[報报][導道]|[綜综]合)$|[報报][導道]$/

/** Arabic and Hebrew write `and` at the beginning of the next word; some names begin so, too. */
const ATTACHED =
  /(?<=[\u0590-\u06ff]{2,20} [\u0590-\u06ff]{2,20}) (?:و(?!ليد|ائل|سام|فاء|حيد|سيم|ديع|جدي|جيه|داد|صفي|هبة|لاء)|ו(?!רד|יקטור|יקי|רוניק|לדימיר|ילי))(?=[\u0590-\u06ff]{2,20} [\u0590-\u06ff]{2,20})/g
const partAttached = (text: string) => (isBeyondLatin(text) ? text.replace(ATTACHED, ' ; ') : text)

/** Behind this word for a reporter, which only Chinese has, spaces part names. */
const CHINESE_REPORTERS = /^\s*[\u4e00-\u9fff]{0,6}记者[\s:：]*(?=[\u4e00-\u9fff])/
const apart = (piece: string): string[] =>
  CHINESE_REPORTERS.test(piece) ? piece.replace(CHINESE_REPORTERS, '').split(/\s+/) : [piece]

/** Houses that write their name as one word: `harbourNews`. */
const ONE_WORD = /^\S*[a-z](?:News|TV)$/

const isBesideName = (text: string) =>
  TITLE.test(text) || EMPLOYER.test(text) || ONE_WORD.test(text) || role().test(text)

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
  let name = withoutCalling(rest.replace(DENSE_CALLING, ''))
  while (NETWORK.test(name)) name = name.replace(NETWORK, '')
  const cut = name.includes(' ') ? cutOf(name) : null
  if (cut && name.slice(0, cut.index).trim().includes(' ')) {
    name = name.slice(0, cut.index).trim()
    while (TAIL_WORD.test(name)) name = name.replace(TAIL_WORD, '')
    if (!name.includes(' ')) return ''
  }
  return ABBREVIATED(name).test(name) ? name : name.replace(BEHIND_NAME(name), '')
}

/** What a person is called behind her name, in scripts that run on. */
const DENSE_CALLING =
  /(?:(?<!\s)\s+(?:[가-힣]{0,4}기자|특파원|논설위원|편집위원)|(?:(?<!\s)\s+)?(?:記者|记者|[編编][輯辑集]委?[員员]?))$/

const LOWER = anyScript('^(?:[\\p{Ll}]+\\s)*$')
const FULL_NAME = anyScript('^[\\p{Lu}]\\S*(?:\\s\\S+){1,4}$')

/** `our correspondent Jane Doe`, `Reporter: Jane Doe`: only her name. */
function withoutCalling(text: string): string {
  const found = role().exec(text)
  const before = found ? text.slice(0, found.index) : ''
  if (!found || !LOWER(before).test(before)) return text
  const behind = text.slice(found.index + found[0].length).replace(/^[\s:：]+/, '')
  const name = role().test(behind) ? withoutCalling(behind) : behind
  return FULL_NAME(name).test(name) && looksLikePerson(name) ? name : text
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
    !noise().test(name)
  )
}

/** Two to five capitalised words, or a short run of letters in a script without capitals. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 50 || /[\d?!:;"“”|@]/.test(text)) return false
  return looksLikeName(text) && !role().test(text) && !house().test(text)
}

function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 5) return false
  if (isBeyondLatin(text)) {
    if (/^[\p{Script=Han}\s]+$/u.test(text)) return text.replace(/\s/g, '').length <= 5
    if (/^[\p{Lo}\p{M}ー・·\s]+$/u.test(text)) return words.length <= 4 && text.length <= 20
  }
  if (words.length < 2) return false
  return words.every(
    (word, at) => NAME_WORD(word).test(word) || (at > 0 && /^(?:d|o|al)[’'-]/i.test(word))
  )
}
