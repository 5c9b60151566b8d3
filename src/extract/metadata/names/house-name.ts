/** The name of a house as readers know it, and whether an address spells it. */
import { anyScript } from '../../../article/any-script'
import { siteLabel } from '../page'
import { foldForComparison, foldSpace } from '../text/plain-text'
import { wholeWords } from '../text/whole-words'

const LEGAL =
  /(?<![\s,])[\s,]+(?:gmbh|mbh|ag|kg|ohg|eg|e\.\s?v|ltd|limited|inc|llc|plc|corp|corporation|s\.?a\.?|s\.?p\.?a|s\.?r\.?l|s\.?l|a\/?s|oy|ab|b\.?v|n\.?v|sp\.? z o\.?o|d\.?o\.?o|pty|co|& co)\.?(?=\s|,|$)/gi
const HOUSE = wholeWords(
  'verlag|verlags|vertriebs|media ?group|mediengruppe|holding|publishing|publications|gesellschaft'
)

/** A name that is an address: its label, and its ending. */
export const ADDRESS = anyScript(
  String.raw`^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)((?:\.(?:com?|net|org|info|news|[a-z]{2}))(?:\.[a-z]{2})?)\/?$`,
  'i'
)

const SPEAKS = anyScript('[\\p{L}\\p{N}]')

/** Without slogan, domain ending, legal form. */
export function readersName(raw: string): string | undefined {
  const first =
    foldSpace(raw.slice(0, 200)).split(/(?<!\s)\s+[|–—•·:»-]+\s+|(?:(?<!\s)\s+)?\|\s*/)[0] ?? ''
  const name = first
    .replace(LEGAL, '')
    .replace(ADDRESS(first), '$1')
    .replace(
      /^[@\s]+|(?:copyright|\(c\)|©)\s*(?:\d{4})?\s*|(?:版权所有|版權所有|all rights reserved)\.?$|(?<!-)-+$/gi,
      ''
    )
    .replace(/(?:(?<!\s)\s+)?\([^()]{1,40}\)$/, '')
    .trim()
  return name.length <= 70 && SPEAKS(name).test(name) ? name : undefined
}

/** Whether it is the name of a legal entity. */
export const isLegal = (name: string) => name.search(LEGAL) >= 0 || HOUSE.test(name)

/** A name as all spell it: `USA TODAY` and `USAToday` are one. */
export const tight = (name: string): string => withoutMarks(foldForComparison(name))

const MARK_OR_SPACE = anyScript('[\\p{M}\\s]', 'g')

/** A folded name as addresses spell it, without spaces and accents. */
function withoutMarks(fold: string): string {
  const parted = fold.normalize('NFKD')
  return parted.replace(MARK_OR_SPACE(parted), '')
}

const ARTICLES = new Set('the der die das le la el het de il los las les'.split(' '))

/** `The Gazette` is `Gazette`; a name without an article is none here. */
export function withoutArticle(name: string): string {
  const [first = '', ...rest] = foldForComparison(name).split(' ')
  return ARTICLES.has(first) ? rest.join(' ') : ''
}

/** The first letters of its words. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('')

/** 1 where the address or a part of it spells the name, or its initials; 0.6 where it holds a word of it. */
export function matchesHost(name: string, host: string): number {
  const { bare, label, plain } = labelOf(host)
  if (name.trim().toLowerCase() === bare) return 1
  const folded = foldForComparison(name)
  const fold = withoutMarks(folded)
  const spelt = spellOut(fold)
  const told = folded.split(' ').filter((word) => !ARTICLES.has(word))
  if (
    fold === label ||
    spelt === plain ||
    told.filter((word) => word !== 'online' && word !== 'news').join('') === label
  )
    return 1
  const initials = initialsOf(told.join(' '))
  const parts = host.split('.').slice(0, -1)
  if (
    told.length > 1 &&
    ([label, label.replace(/(?<=..)news$/, '')].includes(initials) ||
      parts.includes(told.join('')) ||
      // `Gazette Sports` at sports.gazette.example
      (told.includes(label) && told.every((word) => parts.includes(word))))
  )
    return 1
  return label.length > 3 && (plain.includes(spelt) || spelt.includes(plain)) ? 0.6 : 0
}

interface Label {
  /** The host in small letters, without its `www`. */
  bare: string
  label: string
  plain: string
}

const labels = new Map<string, Label>()

/** A page's host is asked about with hundreds of names: its label is folded once. */
function labelOf(host: string): Label {
  const known = labels.get(host)
  if (known) return known
  const label = tight(siteLabel(host))
  const bare = host.toLowerCase().replace(/^www\./, '')
  const made = { bare, label, plain: spellOut(label) }
  labels.set(host, made)
  return made
}

/** Addresses spell ä as ae. */
function spellOut(fold: string): string {
  return fold.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ß/g, 'ss')
}
