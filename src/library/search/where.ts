/** Which documents pass: phrases whose words stand together, and the filters of a query. */
import type { Library } from '../database'
import { beneath } from '../list'
import { sourceNames, tagNames } from '../overview'
import { beginning, exactly } from './expand'
import { keyOf, type OpenIndex, readPostings, type TermPlace } from './open-index'
import { type Query, terms } from './parse-query'
import { eachPosting } from './postings'
import { FIELDS, fieldStarts } from './segment'
import { fold } from './tokenise'

const AUTHOR = FIELDS.indexOf('author')

/** The keys that pass all phrases and filters; nothing when the query has none. */
export async function passing(
  db: Library,
  index: OpenIndex,
  query: Query
): Promise<Set<string> | undefined> {
  const { phrases, source, author, tag, before, after } = query
  const sets: Promise<Iterable<string>>[] = [
    ...phrases.map((words) => withPhrase(db, index, words)),
    ...author.map((name) => byAuthor(db, index, terms(name))),
    ...source.map((name) => fromSource(db, name)),
    ...tag.map((name) => tagged(db, name))
  ]
  if (before || after)
    sets.push(db.getAllKeysFromIndex('articles', 'dated', between(after, before)))
  if (sets.length === 0) return
  const [first = new Set<string>(), ...others] = (await Promise.all(sets)).map(
    (keys) => new Set(keys)
  )
  return new Set([...first].filter((key) => others.every((keys) => keys.has(key))))
}

function between(after: string | undefined, before: string | undefined): IDBKeyRange {
  return IDBKeyRange.bound([after ?? ''], [before ?? '\uffff'], false, true)
}

/** Where the terms of one word stand, by document. */
type Places = Map<number, number[]>

async function placesOf(db: Library, index: OpenIndex, found: TermPlace[]): Promise<Places> {
  const places: Places = new Map()
  const postings = await readPostings(db, index, found)
  for (const [at, { segment }] of found.entries())
    eachPosting(postings[at] ?? new Uint8Array(), (number, here) => {
      if (segment.live[number] === 0) return
      const document = segment.base + number
      places.set(document, [...(places.get(document) ?? []), ...here])
    })
  return places
}

async function withPhrase(db: Library, index: OpenIndex, words: string[]): Promise<string[]> {
  const each = await Promise.all(words.map((word) => placesOf(db, index, exactly(index, word))))
  const [first = new Map<number, number[]>(), ...others] = each
  return [...first].flatMap(([document, places]) => {
    const after = others.map((next) => new Set(next.get(document)))
    const stands = places.some((place) =>
      after.every((following, at) => following.has(place + at + 1))
    )
    return stands ? keyOf(index, document) : []
  })
}

async function byAuthor(db: Library, index: OpenIndex, names: string[]): Promise<string[]> {
  const each = await Promise.all(names.map((name) => placesOf(db, index, beginning(index, name))))
  const [first = new Map<number, number[]>()] = each
  return [...first.keys()].flatMap((document) => {
    const isAuthor = (places: number[] | undefined) => {
      const { start, end } = authorField(index, document)
      return places?.some((place) => place >= start && place < end)
    }
    return each.every((places) => isAuthor(places.get(document))) ? keyOf(index, document) : []
  })
}

function authorField(index: OpenIndex, document: number): { start: number; end: number } {
  const segment = index.segments.findLast(({ base }) => base <= document)
  const starts = segment ? fieldStarts(segment.lengths, document - segment.base) : []
  return { start: starts[AUTHOR] ?? 0, end: starts[AUTHOR + 1] ?? 0 }
}

async function fromSource(db: Library, name: string): Promise<string[]> {
  const names = (await sourceNames(db)).filter((source) =>
    foldText(source).includes(foldText(name))
  )
  const keys = names.map((source) => db.getAllKeysFromIndex('articles', 'source', beneath(source)))
  return (await Promise.all(keys)).flat()
}

async function tagged(db: Library, name: string): Promise<string[]> {
  const names = (await tagNames(db)).filter((tag) => foldText(tag) === foldText(name))
  const keys = names.map((tag) => db.getAllKeysFromIndex('articles', 'tags', tag))
  return (await Promise.all(keys)).flat()
}

const foldText = (text: string) => text.split(/\s+/).map(fold).join(' ').trim()
