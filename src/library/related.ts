/** "You may also like", from the reader's own library: stories on the same matter, told by words. */
import type { Article, Result } from '../article/types'
import { articleKey } from './article-key'
import { attempt } from './attempt'
import type { Library } from './database'
import { isRemoved, type SavedArticle } from './records'
import { IndexDamaged } from './search/index-store'
import { keyOf, lengthsOf, type OpenIndex, openIndex, readPostings } from './search/open-index'
import { eachPosting } from './search/postings'
import { meanLength, saturated, type TellingWord, tellingWords } from './search/telling-words'

export interface AlsoLike {
  entry: SavedArticle
  /** The words shared, as this article spells them, the most telling first: the reason why. */
  shared: string[]
}

/** How many are offered at most. */
const MOST = 3

/** A match is weak that shares fewer telling words, or words of less weight in all, than this. */
const LEAST_WORDS = 3
const LEAST_WEIGHT = 26

/** So many articles in a language tell fairly which of its words are rare; fewer tell less. */
const ENOUGH_PEERS = 20

/** Up to three saved articles on the same matter, unread before read; none when none is close. */
export async function alsoLike(db: Library, article: Article): Promise<Result<AlsoLike[]>> {
  return attempt(async () => {
    const close = await closest(db, article)
    const found = await Promise.all(close.map(({ key }) => db.get('articles', key)))
    const likes = found.flatMap((entry, at) =>
      entry && !isRemoved(entry) ? { entry, shared: close[at]?.shared ?? [] } : []
    )
    const isRead = ({ entry }: AlsoLike) => (entry.state === 'finished' ? 1 : 0)
    return likes.sort((a, b) => isRead(a) - isRead(b)).slice(0, MOST)
  })
}

interface Close {
  key: string
  shared: string[]
  weight: number
}

async function closest(db: Library, article: Article): Promise<Close[]> {
  try {
    const index = await openIndex(db)
    const own = articleKey(article)
    const { words, peers } = tellingWords(index, article, own)
    const least = LEAST_WEIGHT * (1 + ENOUGH_PEERS / Math.max(1, peers))
    return [...(await sharing(db, index, words)).values()]
      .filter(({ key, shared }) => key !== own && shared.length >= LEAST_WORDS)
      .filter(({ weight }) => weight >= least)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST * 3)
  } catch (error) {
    // The next search finds the same and has the index built anew.
    if (error instanceof IndexDamaged) return []
    throw error
  }
}

/** For each document that dwells on some of the words: which, and how much they weigh. */
async function sharing(
  db: Library,
  index: OpenIndex,
  words: TellingWord[]
): Promise<Map<number, Close>> {
  const places = words.flatMap((word) => word.places.map((place) => ({ place, word })))
  const postings = await readPostings(
    db,
    index,
    places.map(({ place }) => place)
  )
  const mean = meanLength(index)
  const close = new Map<number, Close>()
  for (const [at, { place, word }] of places.entries())
    eachPosting(postings[at] ?? new Uint8Array(), (number, { length: times }) => {
      if (place.segment.live[number] === 0 || times < 2) return
      const document = place.segment.base + number
      const known = close.get(document) ?? { key: keyOf(index, document), shared: [], weight: 0 }
      known.shared.push(word.spelling)
      const length = (lengthsOf(place.segment, number).at(-1) ?? 0) / mean
      known.weight += word.weight * saturated(times, length)
      close.set(document, known)
    })
  return close
}
