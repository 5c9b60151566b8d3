/** Chooses the blocks that are the story, and the element that holds them all. */
import type { Header } from '../metadata/header'
import type { Finder } from '../snapshot'
import { densest } from './densest'
import { LEAST, type Prose, proseOf } from './prose'
import { fold } from './text'

export interface Story {
  /** The innermost element that holds all members; in the document still. */
  root: Element
  /** The blocks of running text that are the story. */
  members: ReadonlySet<Element>
  /** The members with all that they stand in, up to and with `root`. */
  spine: ReadonlySet<Element>
  /** The finder that was believed. */
  source: string
  /** Every block of text on the page. */
  page: readonly Prose[]
}

/** From this share of links on, a block is a signpost. */
const SIGNPOST = 0.5
/** The text that JSON-LD gives is believed when so much of it is found on the page. */
const WITNESSED = 0.5
/** Seeds that stand apart from the rest are of the story when they hold this share of its text. */
const KINSHIP = 0.25

/** Above so many elements Readability would hold up the tab for more than a second. */
const MOST_ELEMENTS = 30_000

/** @returns in-doubt where only `second`, which is not given, could tell */
export function findStory(
  document: Document,
  header: Header,
  second?: Finder
): Story | 'in-doubt' | undefined {
  const page = proseOf(document.body, headlineIn(document))
  const prose = page.filter(({ length, linked }) => length >= LEAST && linked < length * SIGNPOST)
  if (prose.length === 0) return
  const seeds = seedsIn(prose, document, header, second)
  if (!seeds || seeds === 'in-doubt') return seeds
  const members = new Set(withKin(prose, seeds.prose).map(({ element }) => element))
  const around = commonAncestor([...members])
  const root = around?.matches('p, li, dd, td') ? (around.parentElement ?? around) : around
  return root && { root, members, spine: spineOf(members, root), source: seeds.source, page }
}

interface Seeds {
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
  if (longest.length > 0) elsewhere.push({ prose: new Set(longest), source: 'longest' })
  return elsewhere.sort((one, other) => lengthOf(other.prose) - lengthOf(one.prose))[0]
}

const headlineIn = (document: Document) =>
  document.querySelector('[data-lede-part=headline]') ?? document.querySelector('h1')

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

function longestKin(prose: Prose[]): Prose[] {
  let longest: Prose[] = []
  let most = 0
  for (const kin of kinsIn(prose.filter(({ isAside }) => !isAside)).values()) {
    const length = lengthOf(kin)
    if (length > most) [longest, most] = [kin, length]
  }
  return longest
}

/**
 * The seeds of one make that hold the most text, all other blocks of that make, and what further
 * seeds stand among them; seeds elsewhere only where they are a large part of the whole.
 */
function withKin(prose: Prose[], seeds: ReadonlySet<Prose>): Prose[] {
  const kins = [...kinsIn([...seeds]).values()].sort(
    (one, other) => lengthOf(other) - lengthOf(one)
  )
  const [main] = kins
  if (!main?.[0]) return []
  const make = makeOf(main[0].element)
  const parents = new Set(main.map(({ element }) => element.parentElement))
  const members = new Set(main)
  const classes = classesOf(main)
  const last = (main.at(-1) ?? main[0]).element
  for (const one of prose) {
    if (one.isAside && !main[0].isAside) continue
    if (parents.has(one.element.parentElement)) members.add(one)
    else if (make.includes('.') && makeOf(one.element) === make) members.add(one)
    else if (
      isBefore(one.element, last) &&
      [...one.element.classList].some((name) => classes.has(name))
    )
      members.add(one)
  }
  const root = commonAncestor([...members].map(({ element }) => element))
  const enough = lengthOf(members) * KINSHIP
  for (const kin of kins)
    for (const seed of kin)
      if (root?.contains(seed.element) || lengthOf(kin) >= enough) members.add(seed)
  return prose.filter((one) => members.has(one))
}

/** Class names that nearly all the text of `prose` bears. */
function classesOf(prose: Prose[]): Set<string> {
  const borne = new Map<string, number>()
  for (const { element, length } of prose)
    for (const name of element.classList) borne.set(name, (borne.get(name) ?? 0) + length)
  const most = lengthOf(prose) * 0.8
  return new Set([...borne].filter(([, length]) => length >= most).map(([name]) => name))
}

function kinsIn(prose: Prose[]): Map<string, Prose[]> {
  const kins = new Map<string, Prose[]>()
  for (const one of prose) {
    const make = makeOf(one.element)
    const kin = kins.get(make)
    if (kin) kin.push(one)
    else kins.set(make, [one])
  }
  return kins
}

function makeOf(element: Element): string {
  const { parentElement } = element
  const name = (one: Element) => {
    const classes = (one.getAttribute('class') ?? '').trim().replace(/\d+/g, '0')
    return classes ? `${one.localName}.${classes}` : one.localName
  }
  return parentElement ? `${name(parentElement)}>${element.localName}` : name(element)
}

const lengthOf = (prose: Iterable<Prose>) => {
  let sum = 0
  for (const { length } of prose) sum += length
  return sum
}

function commonAncestor([first, ...others]: Element[]): Element | undefined {
  if (!first || others.length === 0) return first
  let around: Element | null = first
  for (const other of others)
    while (around && !around.contains(other)) around = around.parentElement
  return around ?? undefined
}

const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0

function spineOf(members: ReadonlySet<Element>, root: Element): Set<Element> {
  const spine = new Set<Element>([root])
  for (const member of members)
    for (let at: Element | null = member; at && !spine.has(at); at = at.parentElement) spine.add(at)
  return spine
}
