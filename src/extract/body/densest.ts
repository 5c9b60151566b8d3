/** A finder of our own: the element around which running text stands densest. */
import type { Prose } from './prose'

/** How far up from a block its vote reaches; it is halved, then cut to a third, a quarter … */
const REACH = 4
/** One block counts no more than this: a long comment is no story. */
const MOST_VOTE = 600
/** Another place with so much of the winner's text makes the choice a doubtful one. */
const RIVAL = 0.5
/** The `<article>` that holds the headline holds the story, if it holds so much text. */
const LEAST_OWN = 500

export interface Densest {
  prose: Prose[]
  /** Whether no other place on the page comes near. */
  isClear: boolean
}

export function densest(all: Prose[], headline: Element | null): Densest | undefined {
  const seen = all.filter(({ isAside, isHidden }) => !isAside && !isHidden)
  const article = headline?.closest('article')
  const own = article ? seen.filter(({ element }) => article.contains(element)) : []
  const prose = lengthOf(own) >= LEAST_OWN ? own : seen
  const holder = elected(prose)
  if (!holder) return
  const inside = prose.filter(({ element }) => holder.contains(element))
  const text = lengthOf(inside)
  const others = lengthOf(prose) - text
  return { prose: inside, isClear: inside.length > 2 && others < text * RIVAL }
}

function elected(prose: Prose[]): Element | undefined {
  const votes = new Map<Element, number>()
  for (const { element, length, linked } of prose) {
    const vote = Math.min(length - linked, MOST_VOTE)
    let at = element.parentElement
    for (let level = 1; at && level <= REACH; level++, at = at.parentElement)
      votes.set(at, (votes.get(at) ?? 0) + vote / level)
  }
  let best: Element | undefined
  let most = 0
  for (const [element, vote] of votes) if (vote > most) [best, most] = [element, vote]
  return best
}

const lengthOf = (prose: Prose[]) => prose.reduce((sum, { length }) => sum + length, 0)
