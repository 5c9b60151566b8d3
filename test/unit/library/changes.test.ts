import { afterEach, beforeEach, expect, test } from 'vitest'
import { onChange } from '../../../src/library/changes'
import type { Library } from '../../../src/library/database'
import { deleteAll } from '../../../src/library/delete-all'
import { setProgress, setState, setTags } from '../../../src/library/edit'
import { keepImages } from '../../../src/library/images/keep-images'
import { save } from '../../../src/library/save'
import { saveLink } from '../../../src/library/save-link'
import { keepIndexed } from '../../../src/library/search/keep-indexed'
import { sweep } from '../../../src/library/sweep'
import { undo, unsave } from '../../../src/library/unsave'
import { write } from '../../../src/library/write'
import { articleOf, emptyLibrary, value } from './samples'

const KEY = 'valley.example/bees'
let db: Library
let stop: () => void
/** How many stories a page reads that hears of a change. */
const seen: number[] = []

beforeEach(async () => {
  db = await emptyLibrary()
  value(await save(db, articleOf()))
  await heard()
  seen.length = 0
  stop = onChange(() => void db.countFromIndex('articles', 'saved').then((n) => seen.push(n)))
})
afterEach(() => stop())

/** What is told of has come by then. */
const heard = () => new Promise((resolve) => setTimeout(resolve, 50))

const link = { url: 'https://valley.example/dams', headline: 'Dams' }

test.each([
  ['a save', () => save(db, articleOf({ url: link.url })), 2],
  ['a link', () => saveLink(db, link), 2],
  ['a removal', () => unsave(db, [KEY]), 0],
  ['tags', () => setTags(db, [KEY], { add: ['hives'] }), 1],
  ['a state', () => setState(db, [KEY], 'finished'), 1],
  ['a place', () => setProgress(db, KEY, { paragraph: 1, fraction: 0.5 }), 1],
  ['the index', () => keepIndexed(db), 1],
  ['the deletion of all', () => deleteAll(db), 0]
])('%s is told of when it is on the disk', async (_, work, stories) => {
  value<unknown>(await work())
  await expect.poll(() => seen.at(-1)).toBe(stories)
})

test('what is taken back is told of, and what is swept', async () => {
  value(await unsave(db, [KEY]))
  value(await undo(db, [KEY]))
  value(await sweep(db))
  await expect.poll(() => seen).toHaveLength(3)
  await heard()
  expect(seen).toHaveLength(3)
})

test('a picture that was fetched is told of', async () => {
  const image = { url: 'https://valley.example/hive.png' }
  value(await save(db, articleOf({ image }), { withImages: true }))
  await heard()
  seen.length = 0
  const blob = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' })
  value(await keepImages(db, { mayFetch: () => true, fetch: async () => ({ blob }) }))
  await expect.poll(() => seen.length).toBeGreaterThan(0)
})

test('nothing is told of what failed, nor of what goes ahead of an import', async () => {
  const failing = write(db, ['articles', 'jobs'], async () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect((await failing).ok).toBe(false)
  value(await write(db, ['bodies', 'images'], async () => undefined))
  await heard()
  expect(seen).toEqual([])
})

test('who has stopped listening hears no more', async () => {
  stop()
  value(await unsave(db, [KEY]))
  await heard()
  expect(seen).toEqual([])
})
