/** What a reader types into the search field: words, "phrases", and filters such as `source:`. */
import { tokenise } from './tokenise'

export interface Query {
  /** Folded words, those of phrases included. */
  words: string[]
  /** Each a run of folded words that must stand together. */
  phrases: string[][]
  source: string[]
  author: string[]
  tag: string[]
  /** ISO 8601 instants: dated before the one, and at or after the other. */
  before?: string
  after?: string
}

/** A filter's name, then a quoted or a plain value; or a quoted phrase; or a plain word. */
const PARTS =
  /(?:(source|author|tag|before|after):)?(?:["“”„«»「」『』]([^"“”„«»「」『』]*)["“”„«»「」『』]?|(\S+))/giu

/** Longest query that is looked at, in UTF-16 units. */
const LONGEST_QUERY = 1000

/** Looks at the first 1,000 characters; a date that cannot be understood is left out. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], source: [], author: [], tag: [] }
  for (const part of typed.slice(0, LONGEST_QUERY).matchAll(PARTS)) {
    const [whole, name, quoted, plain] = part
    const value = quoted ?? plain ?? ''
    const filter = name?.toLowerCase()
    if (filter === 'before' || filter === 'after') {
      const moment = startOf(value)
      if (moment) query[filter] = moment
    } else if (filter === 'source' || filter === 'author' || filter === 'tag') {
      if (value) query[filter].push(value)
    } else {
      const words = terms(quoted ?? whole)
      query.words.push(...words)
      if (quoted !== undefined && words.length > 1) query.phrases.push(words)
    }
  }
  return query
}

/** Folded, as they stand in the index. */
export const terms = (text: string) => tokenise(text).map((token) => token.term)

/** The first instant of a year, month or day: `2026`, `2026-05`, `2026-05-09`. */
function startOf(value: string): string | undefined {
  if (!/^\d{4}(-\d{1,2}){0,2}$/.test(value)) return
  const [year = '', month = '1', day = '1'] = value.split('-')
  const date = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
