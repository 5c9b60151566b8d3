/** The publisher as readers know it: neither the legal entity nor the domain, where anyone says better. */
import { anyScript } from '../../../article/any-script'
import type { Publisher } from '../../../article/types'
import type { Claim } from '../claims'
import { siteLabel } from '../page'
import { foldForComparison, foldSpace } from '../text/plain-text'
import { wholeWords } from '../text/whole-words'

const LEGAL =
  /(?<![\s,])[\s,]+(?:gmbh|mbh|ag|kg|ohg|eg|e\.\s?v|ltd|limited|inc|llc|plc|corp|corporation|s\.?a\.?|s\.?p\.?a|s\.?r\.?l|s\.?l|a\/?s|oy|ab|b\.?v|n\.?v|sp\.? z o\.?o|d\.?o\.?o|pty|co|& co)\.?(?=\s|,|$)/gi
const HOUSE = wholeWords(
  'verlag|verlags|vertriebs|media ?group|mediengruppe|holding|publishing|publications|gesellschaft'
)

/** How much each witness is believed before agreement with others and the address is counted. */
const TRUST: [source: RegExp, weight: number][] = [
  [/^json-ld$/, 5],
  [/^og:site_name$/, 4.5],
  [/^microdata/, 4],
  [/^json-ld (?:News|Web)/, 3.5],
  [/^title suffix$/, 3],
  [/^(?:application-name|apple-mobile|al:|logo|json-ld)/, 2.5]
]

/** The same of all others. */
const OTHERS = 1.5

/** `host` is where the page is; undefined where no claim has a name for readers. */
export function choosePublisher(
  claims: Claim<Partial<Publisher>>[],
  host: string
): Claim<Partial<Publisher>> | undefined {
  const named = claims.flatMap((claim) => {
    const name = readersName(claim.value.name ?? '')
    return name
      ? [{ ...claim, value: { ...claim.value, name }, legal: isLegal(claim.value.name ?? '') }]
      : []
  })
  let best: Claim<Partial<Publisher>> | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const claim of named) {
    const fold = tight(claim.value.name)
    const agreeing = new Set(
      named.filter(({ value }) => tight(value.name) === fold).map(({ source }) => source)
    ).size
    const score =
      trust(claim.source) +
      agreeing +
      3 * matchesHost(claim.value.name, host) -
      (claim.legal ? 3 : 0) -
      (claim.value.name.length > 40 ? 2 : 0)
    if (score > highest) [best, highest] = [claim, score]
  }
  if (!best) return undefined
  const full = written(best.value.name ?? '', named)
  const name = full?.value.name ?? asAddress(best, claims)
  return { source: full?.source ?? best.source, value: { ...best.value, ...(name && { name }) } }
}

const ADDRESS = anyScript(
  String.raw`^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)((?:\.(?:com?|net|org|info|news|[a-z]{2}))(?:\.[a-z]{2})?)\/?$`,
  'i'
)

/** `Phys.org` is called by its address, where nobody who names it leaves the ending away. */
function asAddress(
  best: Claim<Partial<Publisher>>,
  claims: Claim<Partial<Publisher>>[]
): string | undefined {
  const fold = tight(best.value.name ?? '')
  const same = claims.flatMap(({ source, value: { name = '' } }) =>
    tight(readersName(name) ?? '') === fold
      ? [{ source, address: ADDRESS(name).exec(name.trim()) }]
      : []
  )
  if (!same.every(({ address }) => address)) return undefined
  const called = claims.find(({ value: { name = '' } }) => tight(withoutArticle(name)) === fold)
  if (called) return called.value.name
  const [, label, ending] = same.find(({ source }) => source === best.source)?.address ?? []
  return label && ending && label + ending
}

const INITIALS = anyScript('^[\\p{Lu}]{2,5}$')

type Named = Claim<Partial<Publisher>> & { value: { name: string } }

const written = (name: string, named: Named[]): Claim<{ name: string }> | undefined =>
  inFull(name, named) ?? inCapitals(name, named)

/** `lastampa` where any witness writes `La Stampa`. */
function inCapitals(name: string, named: Named[]): Named | undefined {
  if (name !== name.toLowerCase() || name.includes(' ')) return undefined
  return named.find(({ value }) => value.name !== name && tight(value.name) === tight(name))
}

/** `DW` where two witnesses and more write `Deutsche Welle`. */
function inFull(short: string, named: Named[]): Claim<{ name: string }> | undefined {
  if (!INITIALS(short).test(short)) return undefined
  const longer = named.filter(
    ({ value: { name } }) =>
      name.includes(' ') &&
      name
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join('')
        .toUpperCase() === short
  )
  const [first] = longer
  return first && new Set(longer.map(({ source }) => source)).size > 1
    ? { source: first.source, value: { name: first.value.name } }
    : undefined
}

function trust(source: string): number {
  return TRUST.find(([pattern]) => pattern.test(source))?.[1] ?? OTHERS
}

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

const isLegal = (name: string) => name.search(LEGAL) >= 0 || HOUSE.test(name)

/** A name as all spell it: `USA TODAY` and `USAToday` are one. */
export const tight = (name: string): string => withoutMarks(foldForComparison(name))

const MARK_OR_SPACE = anyScript('[\\p{M}\\s]', 'g')

/** A folded name as addresses spell it, without spaces and accents. */
function withoutMarks(fold: string): string {
  const parted = fold.normalize('NFKD')
  return parted.replace(MARK_OR_SPACE(parted), '')
}

const ARTICLE = /^(?:the|der|die|das|le|la|el|het|de|il|los|las|les)$/

/** `The Gazette` is `Gazette`; a name without an article is none here. */
function withoutArticle(name: string): string {
  const [first = '', ...rest] = foldForComparison(name).split(' ')
  return ARTICLE.test(first) ? rest.join(' ') : ''
}

/** 1 where the address or a part of it spells the name, or its initials; 0.6 where it holds a word of it. */
export function matchesHost(name: string, host: string): number {
  if (name.trim().toLowerCase() === host.toLowerCase().replace(/^www\./, '')) return 1
  const { label, plain } = labelOf(host)
  const folded = foldForComparison(name)
  const fold = withoutMarks(folded)
  const told = folded.split(' ').filter((word) => !ARTICLE.test(word))
  if (
    fold === label ||
    spellOut(fold) === plain ||
    told.filter((word) => !/^(?:online|news)$/.test(word)).join('') === label
  )
    return 1
  const initials = told.map((word) => word[0]).join('')
  if (
    told.length > 1 &&
    ([label, label.replace(/(?<=..)news$/, '')].includes(initials) ||
      host.split('.').includes(told.join('')))
  )
    return 1
  return label.length > 3 && (plain.includes(spellOut(fold)) || spellOut(fold).includes(plain))
    ? 0.6
    : 0
}

interface Label {
  label: string
  plain: string
}

const labels = new Map<string, Label>()

/** A page's host is asked about with hundreds of names: its label is folded once. */
function labelOf(host: string): Label {
  const known = labels.get(host)
  if (known) return known
  const label = tight(siteLabel(host))
  const made = { label, plain: spellOut(label) }
  labels.set(host, made)
  return made
}

/** Addresses spell ä as ae. */
function spellOut(fold: string): string {
  return fold.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ß/g, 'ss')
}
