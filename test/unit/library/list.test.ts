import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../../src/library/database'
import { setProgress, setState, setTags } from '../../../src/library/edit'
import { firstRows, order, rows, type Sort, type View } from '../../../src/library/list'
import { leftOff, overview } from '../../../src/library/overview'
import type { SavedArticle } from '../../../src/library/records'
import { save } from '../../../src/library/save'
import { saveLink } from '../../../src/library/save-link'
import { unsave } from '../../../src/library/unsave'
import { articleOf, emptyLibrary, value } from './samples'

let db: Library

beforeEach(async () => {
  db = await emptyLibrary()
})

describe('lists', () => {
  const SORTS: Sort[] = [
    ...(['newest-saved', 'oldest-saved', 'newest-published'] as const),
    ...(['shortest', 'longest', 'source'] as const)
  ]
  const VIEWS: Omit<View, 'sort'>[] = [
    {},
    { state: 'started' },
    { source: 'Meridian' },
    { tag: 'long' },
    { state: 'to-read', source: 'Harbour Times' },
    { state: 'finished', tag: 'long' },
    { source: 'Meridian', tag: 'long', state: 'to-read' },
    { source: 'Nowhere' }
  ]

  beforeEach(async () => {
    for (let n = 0; n < 60; n++) {
      const key = `valley.example/${n}`
      const name = ['Meridian', 'Harbour Times', 'Continental Post'][n % 3] as string
      const article = articleOf({
        url: `https://${key}`,
        publisher: { name },
        wordCount: 100 + ((n * 37) % 11),
        datePublished: { at: `2026-01-${10 + ((n * 7) % 17)}`, precision: 'day' }
      })
      await save(db, article, { now: new Date(Date.UTC(2026, 2, 1 + ((n * 13) % 20), n % 2)) })
      if (n % 4 === 0) await setTags(db, [key], { add: ['long', `n${n % 5}`] })
      if (n % 5 === 1) await setState(db, [key], 'started')
      if (n % 5 === 2) await setState(db, [key], 'finished')
    }
    await unsave(db, ['valley.example/7', 'valley.example/8'])
  })

  const passes = (entry: SavedArticle, { state, source, tag }: View) =>
    (!state || entry.state === state) &&
    (!source || entry.source === source) &&
    (!tag || entry.tags.includes(tag))

  const column: Record<Sort, (entry: SavedArticle) => string | number> = {
    'newest-saved': (entry) => -Date.parse(entry.savedAt),
    'oldest-saved': (entry) => Date.parse(entry.savedAt),
    'newest-published': (entry) => -Date.parse(entry.dated),
    shortest: (entry) => entry.wordCount,
    longest: (entry) => -entry.wordCount,
    source: (entry) => entry.source
  }

  test.each(VIEWS)('hold what they should, in order: %o', async (view) => {
    const all = (await db.getAll('articles')).filter((row) => 'savedAt' in row)
    expect(all).toHaveLength(58)
    for (const sort of SORTS) {
      const keys = value(await order(db, { ...view, sort }))
      const expected = all.filter((entry) => passes(entry, view))
      expect([...keys].sort()).toEqual(expected.map((entry) => entry.key).sort())
      const entries = value(await rows(db, keys))
      const columns = entries.map(column[sort])
      expect(columns).toEqual(columns.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      expect(value(await firstRows(db, { ...view, sort }, 9))).toEqual(entries.slice(0, 9))
    }
  })

  test('never touch a body', async () => {
    const transaction = vi.spyOn(db, 'transaction')
    for (const sort of SORTS) value(await order(db, { sort }))
    value(await firstRows(db))
    value(await rows(db, ['valley.example/1']))
    value(await overview(db))
    for (const [stores] of transaction.mock.calls) expect(stores).toBe('articles')
  })

  test('rows leave out what is not here', async () =>
    expect(value(await rows(db, ['nowhere', 'valley.example/7', 'valley.example/1']))).toHaveLength(
      1
    ))

  test('the overview counts what lists hold', async () => {
    const { all, toRead, started, finished, sources, tags } = value(await overview(db))
    const length = async (view: View) => value(await order(db, view)).length
    expect(all).toBe(58)
    expect(toRead).toBe(await length({ state: 'to-read' }))
    expect(started).toBe(await length({ state: 'started' }))
    expect(finished).toBe(await length({ state: 'finished' }))
    expect(toRead + started + finished).toBe(all)
    expect(sources.map(({ name }) => name).sort()).toEqual([
      'Continental Post',
      'Harbour Times',
      'Meridian'
    ])
    for (const { name, count } of sources) expect(count).toBe(await length({ source: name }))
    for (const counts of [sources, tags].map((all) => all.map(({ count }) => count)))
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(tags.map(({ name }) => name).sort()).toEqual(['long', 'n0', 'n1', 'n2', 'n3', 'n4'])
    for (const { name, count } of tags) expect(count).toBe(await length({ tag: name }))
  })

  test('an empty library has an empty overview', async () => {
    const empty = { all: 0, toRead: 0, started: 0, finished: 0, sources: [], tags: [] }
    expect(value(await overview(await emptyLibrary()))).toEqual(empty)
  })
})

describe('leftOff', () => {
  const KEY = 'valley.example/bees'

  test('the reader left off in what was read last', async () => {
    value(await save(db, articleOf(), { now: new Date('2026-04-01') }))
    value(await save(db, articleOf({ url: 'https://valley.example/other' })))
    expect(value(await leftOff(db))).toBeUndefined()
    const progress = { paragraph: 1, fraction: 0.4 }
    await setProgress(db, KEY, progress, new Date('2026-05-02'))
    await setProgress(db, 'valley.example/other', progress, new Date('2026-05-01'))
    expect(value(await leftOff(db))?.key).toBe(KEY)
  })

  test('not in a link whose text is not here', async () => {
    const { entry } = value(await saveLink(db, { url: `https://${KEY}`, headline: 'Bees' }))
    await setState(db, [entry.key], 'started')
    expect(value(await leftOff(db))).toBeUndefined()
  })
})
