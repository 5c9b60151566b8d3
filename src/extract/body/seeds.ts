/** Where the story is sure to be: blocks that a finder names, in order of trust. */
import { type Header, PART } from '../metadata/header'
import type { Finder } from '../snapshot'
import { LEAST_TEXT } from './decide'
import { densest } from './densest'
import { headlineIn } from './headline'
import { lengthOf, longestKin } from './kinship'
import { isInSight, type Prose } from './prose'
import { fold } from './text'

/** The text that JSON-LD gives is believed when so much of it is found on the page. */
const WITNESSED = 0.5

/** What the header has found on the page, and prints itself. */
const PRINTED = `[${PART}=headline], [${PART}=standfirst]`

/** Above so many elements Readability would hold up the tab for more than a second. */
const MOST_ELEMENTS = 30_000

/** Headline and standfirst are no story, unless there is no other text. */
export function seedsAmong(prose: Prose[], ...others: [Document, Header, Finder | undefined]) {
  const seeds = seedsIn(prose, ...others)
  if (!seeds || seeds === 'in-doubt') return seeds
  if (lengthOf([...seeds.prose].filter(isUnprinted)) >= LEAST_TEXT) return seeds
  const rest = prose.filter(isPlain)
  return (rest.length > 0 && seedsIn(rest, ...others)) || seeds
}

/** In sight, and no line that the header prints. */
export const isPlain = (one: Prose) => isUnprinted(one) && isInSight(one)

const isUnprinted = ({ element, length }: Prose) => length > 500 || !element.closest(PRINTED)

export interface Seeds {
  prose: ReadonlySet<Prose>
  source: string
}

/**
 * The finders in order of trust; the first that finds something is believed. What they find in
 * places that are not the story's, or out of sight, counts only when there is nothing else.
 */
function seedsIn(
  prose: Prose[],
  document: Document,
  header: Header,
  second: Finder | undefined
): Seeds | 'in-doubt' | undefined {
  const isHuge = document.getElementsByTagName('*').length > MOST_ELEMENTS
  const ask = isHuge ? () => [] : second
  const finders = [
    { source: 'json-ld', find: () => witnessed(prose, header.articleBody ?? '') },
    { source: 'densest', find: () => densest(prose, headlineIn(document)) },
    { source: 'readability', find: () => ask && insideOf(prose, ask(document, header.headline)) }
  ]
  const elsewhere: Seeds[] = []
  for (const { source, find } of finders) {
    const all = find()
    if (!all) return 'in-doubt'
    const found = all.filter(({ isAside }) => !isAside)
    const seen = found.filter(({ isHidden }) => !isHidden)
    const best = lengthOf(seen) * 2 > lengthOf(found) ? seen : found
    if (lengthOf(best) * 4 > lengthOf(all)) return { prose: new Set(best), source }
    if (all.length > 0) elsewhere.push({ prose: new Set(all), source })
  }
  const longest = longestKin(prose)
  const seeds = { prose: new Set(longest), source: 'longest' }
  // What readers say below a story is often longer than it.
  if (lengthOf(longest.filter(isInSight)) >= LEAST_TEXT) return seeds
  if (longest.length > 0) elsewhere.push(seeds)
  return elsewhere.sort((one, other) => lengthOf(other.prose) - lengthOf(one.prose))[0]
}

const insideOf = (prose: Prose[], parts: Element[]) =>
  prose.filter(({ element }) => parts.some((part) => part.contains(element)))

/** Blocks whose beginning stands in the text that the page's data gives. */
function witnessed(prose: Prose[], articleBody: string): Prose[] {
  const whole = fold(articleBody)
  if (whole.length < 400) return []
  let length = 0
  const found = prose.filter(({ element }) => {
    const text = fold(element.textContent ?? '')
    const isIn = text.length > 40 && whole.includes(text.slice(0, 60))
    if (isIn) length += text.length
    return isIn
  })
  return length >= whole.length * WITNESSED ? found : []
}
