/** Teasers: boxes with a linked heading and a few lines, which lead to other stories. */
import { addressOf } from '../place'
import { countsOf, smallBoxAround } from './boxes'
import { lengthOf } from './kinship'
import { isInSight, type Prose } from './prose'

/** A teaser is no longer than so many blocks of text. */
const MOST_BLOCKS = 3
/** Fewer boxes of a kind are no list of stories. */
const LEAST_BOXES = 3
/** Characters; with less text beside them the teasers may be the story. */
const ENOUGH = 600

/** What a teaser has: a heading that leads to its story. */
export const LINKED_HEADING = ':is(h1,h2,h3,h4,h5,h6) a[href], a[href] :is(h1,h2,h3,h4,h5,h6)'

/** `prose` without teasers, where enough is left; `headline` is the story's own. */
export function withoutTeasers(prose: Prose[], headline: Element | null): Prose[] {
  const counts = countsOf(prose.map(({ element }) => element))
  const article = headline?.closest('article')
  const holders = new Map<Element, Set<Element>>()
  const teased = new Map<Prose, Element>()
  for (const one of prose) {
    const box = smallBoxAround(one.element, counts, MOST_BLOCKS)
    const holder = box?.parentElement
    if (!box || !holder || article?.contains(box) || box.contains(headline)) continue
    if (!leadsOn(box)) continue
    holders.set(holder, (holders.get(holder) ?? new Set()).add(box))
    teased.set(one, holder)
  }
  const rest = prose.filter((one) => {
    const holder = teased.get(one)
    return !holder || (holders.get(holder)?.size ?? 0) < LEAST_BOXES
  })
  return lengthOf(rest.filter(isInSight)) >= ENOUGH ? rest : prose
}

/** Whether the box's heading leads to another page of the site; those of a review lead to shops. */
export function leadsOn(box: Element): boolean {
  const link = box.querySelector(LINKED_HEADING)?.closest('a')
  if (!link) return false
  const here = URL.parse(link.baseURI)
  const there = addressOf(link)
  return there?.host === here?.host && there?.pathname !== here?.pathname
}
