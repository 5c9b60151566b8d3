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

/** A word is rare that at most a twentieth of the articles in its language has, or one other beside it. */
const RARE_SHARE = 0.05
const RARE_COUNT = 2

/** Letters of a word in an alphabet, so that `the` says nothing in a library mostly of Thai. */
const SHORTEST = 4

export interface Telling {
  /** The most telling words, heaviest first. */
  words: TellingWord[]
  /** How many articles of the library are in the article's language, about. */
  peers: number
}

/** What an article is about; `own` is its key, if it is saved. */
export function tellingWords(index: OpenIndex, article: Article, own: string): Telling {
  const isSaved = index.segments.some(({ keys, live }) => live[keys.indexOf(own)] === 1)
  const words = [...wordsOf(article)].map(([term, word]) => {
    const places = exactly(index, term)
    const frequency = places.reduce((sum, place) => sum + frequencyOf(place), 0)
    return { term, ...word, places, frequency }
  })
  const peers = peersOf(words)
  const length = words.reduce((sum, { times }) => sum + times, 0) / meanLength(index)
  const most = Math.max(RARE_COUNT, peers * RARE_SHARE)
  const telling = words
    .flatMap(({ term, times, spelling, places, frequency }) => {
      // In a small library words are rare by chance; those that a story is about come twice.
      if (times < 2 || isShort(term)) return []
      if (frequency > most || frequency - (isSaved ? 1 : 0) < 1) return []
      const rarity = Math.log(1 + (peers - frequency + 0.5) / (frequency + 0.5))
      return { spelling, places, weight: rarity * saturated(times, length) }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
  return { words: telling, peers }
}

/** Mean number of terms in the text of an article, at least 1. */
export const meanLength = ({ meanLengths }: OpenIndex) => Math.max(1, meanLengths.at(-1) ?? 1)

/**
 * How many articles are in the article's language: as many as have its commonest words. To count
 * all others too would make every word of a language that the library has little of look rare.
 */
function peersOf(words: { times: number; frequency: number }[]): number {
  const commonest = words.toSorted((a, b) => b.times - a.times).slice(0, 5)
  return Math.max(0, ...commonest.map(({ frequency }) => frequency))
}

const isShort = (term: string) => term.length < SHORTEST && term < '\u2e80'

/**
 * BM25's count of a word (k = 1.2, b = 0.7): the second time says less than the first, and all
 * say less in a long text.
 * @param length of the text, as a multiple of the mean.
 */
export const saturated = (times: number, length: number) =>
  (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * length))

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
