/** The words that say what an article is about: it dwells on them, and few others have them. */
import type { Article } from '../../article/types'
import { blocksOf } from '../text-of'
import { exactly } from './expand'
import { frequencyOf, type OpenIndex, type TermPlace } from './open-index'
import { tokenise } from './tokenise'

export interface TellingWord {
  /** As the article spells it. */
  spelling: string
  /** BM25's weight of it in this article. */
  weight: number
  places: TermPlace[]
}

/** Most words that are looked at; more make no difference but time. */
const MOST_WORDS = 40

/** A word is rare that at most a twentieth of the library has, or two others. */
const RARE_SHARE = 0.05
const RARE_COUNT = 3

/** Letters of a word in an alphabet, so that `the` says nothing in a library mostly of Thai. */
const SHORTEST = 4

/** The most telling words, heaviest first; `own` is the article's key, if it is saved. */
export function tellingWords(index: OpenIndex, article: Article, own: string): TellingWord[] {
  const isSaved = index.segments.some(({ keys, live }) => live[keys.indexOf(own)] === 1)
  const most = Math.max(RARE_COUNT, index.documents * RARE_SHARE)
  return [...wordsOf(article)]
    .flatMap(([term, { times, spelling }]) => {
      // In a small library words are rare by chance; those that a story is about come twice.
      if (times < 2 || isShort(term)) return []
      const places = exactly(index, term)
      const frequency = places.reduce((sum, place) => sum + frequencyOf(place), 0)
      if (frequency > most || frequency - (isSaved ? 1 : 0) < 1) return []
      const rarity = Math.log(1 + (index.documents - frequency + 0.5) / (frequency + 0.5))
      return { spelling, places, weight: rarity * saturated(times) }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
}

const isShort = (term: string) => term.length < SHORTEST && term < '\u2e80'

/** BM25's count of a word, k = 1.2: the second time says less than the first. */
export const saturated = (times: number) => (times * 2.2) / (times + 1.2)

function wordsOf(article: Article): Map<string, { times: number; spelling: string }> {
  const words = new Map<string, { times: number; spelling: string }>()
  for (const text of [article.headline, article.standfirst ?? '', ...blocksOf(article.body)])
    for (const { term, start, end } of tokenise(text)) {
      const known = words.get(term)
      if (known) known.times++
      else words.set(term, { times: 1, spelling: text.slice(start, end) })
    }
  return words
}
