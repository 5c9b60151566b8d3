/** Blocks of one make are kin: written by the same hand, in the same way, in the same place. */
import type { Prose } from './prose'

/** Seeds that stand apart from the rest are of the story when they hold this share of its text. */
const KINSHIP = 0.25

/** What makes a class name one of a kind: a number, or the hash that a page builder gives it. */
const NUMBERED = /(?<![\da-f])[\da-f]{0,40}\d[\da-f]{0,40}/gi

/** The blocks of one make that hold the most characters; asides are no candidates. */
export function longestKin(prose: Prose[]): Prose[] {
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
export function withKin(prose: Prose[], seeds: ReadonlySet<Prose>): Prose[] {
  const kins = [...kinsIn([...seeds]).values()].sort(
    (one, other) => lengthOf(other) - lengthOf(one)
  )
  const [main] = kins
  if (!main?.[0]) return []
  const make = makeOf(main[0].element)
  const parents = new Set(main.map(({ element }) => element.parentElement))
  const members = new Set(main)
  const classes = classesOf(main)
  const last = (main.at(-1) ?? main[0]).at
  for (const one of prose) {
    if (one.isAside && !main[0].isAside) continue
    if (parents.has(one.element.parentElement)) members.add(one)
    else if (make.includes('.') && makeOf(one.element) === make) members.add(one)
    else if (one.at < last && [...one.element.classList].some((name) => classes.has(name)))
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

const kinsIn = (prose: Prose[]) => Map.groupBy(prose, ({ element }) => makeOf(element))

function makeOf(element: Element): string {
  const { parentElement } = element
  const name = (one: Element) => {
    const classes = (one.getAttribute('class') ?? '').trim().replace(NUMBERED, '0')
    return classes ? `${one.localName}.${classes}` : one.localName
  }
  return parentElement ? `${name(parentElement)}>${element.localName}` : name(element)
}

/** Characters in all. */
export const lengthOf = (prose: Iterable<Prose>) => {
  let sum = 0
  for (const { length } of prose) sum += length
  return sum
}

/** The innermost element around all of them; undefined of none, or where there is no common one. */
export function commonAncestor([first, ...others]: Element[]): Element | undefined {
  if (!first || others.length === 0) return first
  let around: Element | null = first
  for (const other of others)
    while (around && !around.contains(other)) around = around.parentElement
  return around ?? undefined
}
