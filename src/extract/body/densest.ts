/** A finder of our own: the element around which running text stands densest. */
import { lengthOf } from './kinship'
import { isInSight, type Prose } from './prose'

/** How far up from a block its vote reaches; it is halved, then cut to a third, a quarter … */
const REACH = 4
/** One block counts no more than this: a long comment is no story. */
const MOST_VOTE = 600
/** Items of lists are seldom a story: references, steps, offers. */
const ITEM = 0.3
/** Another place with so much of the winner's text makes the choice a doubtful one. */
const RIVAL = 0.5
/** Fewer blocks than this leave the choice in doubt. */
const LEAST_BLOCKS = 3
/** The `<article>` that holds the headline holds the story, if it holds so much text. */
const LEAST_OWN = 300
/** One or two blocks of an `<article>` are the story if they are such a part of all the text. */
const LEAST_PART = 0.15

/** @returns the blocks of the story, or none where another place on the page comes near */
export function densest(all: Prose[], headline: Element | null): Prose[] {
  const seen = all.filter(isInSight)
  const article = headline?.closest('article')
  const own = article ? seen.filter(({ element }) => article.contains(element)) : []
  const isLarge = own.length >= LEAST_BLOCKS || lengthOf(own) > lengthOf(seen) * LEAST_PART
  const isOwn = lengthOf(own) >= LEAST_OWN && isLarge
  const prose = isOwn ? own : seen
  const holder = elected(prose)
  if (!holder) return []
  const inside = prose.filter(({ element }) => holder.contains(element))
  const text = lengthOf(inside)
  const isClear = isOwn || inside.length >= LEAST_BLOCKS
  return isClear && lengthOf(prose) - text < text * RIVAL ? inside : []
}

function elected(prose: Prose[]): Element | undefined {
  const votes = new Map<Element, number>()
  for (const { element, length, linked } of prose) {
    const weight = element.localName === 'li' ? ITEM : 1
    const vote = Math.min(length - linked, MOST_VOTE) * weight
    let at = element.parentElement
    for (let level = 1; at && level <= REACH; level++, at = at.parentElement)
      votes.set(at, (votes.get(at) ?? 0) + vote / level)
  }
  let best: Element | undefined
  let most = 0
  for (const [element, vote] of votes) if (vote > most) [best, most] = [element, vote]
  return best
}
