import { beforeEach, expect, test, vi } from 'vitest'
import { ok } from '../../../src/article/types'
import { problemOf } from '../../../src/library/attempt'
import type { Library } from '../../../src/library/database'
import { setTags } from '../../../src/library/edit'
import { keepingIn } from '../../../src/library/keeping'
import { firstRows } from '../../../src/library/list'
import { find, openSaved } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { saveLink } from '../../../src/library/save-link'
import { unsave } from '../../../src/library/unsave'
import { articleOf, emptyLibrary, present, problem, value } from './samples'

const KEY = 'valley.example/bees'
const link = { url: `https://${KEY}?utm_source=mail`, headline: 'Bees return' }
let db: Library

beforeEach(async () => {
  db = await emptyLibrary()
})

test('a link is listed under its words, and says that its text is not here', async () => {
  const { entry, isNew } = value(await saveLink(db, link))
  expect([isNew, entry.key, entry.headline, entry.source]).toEqual([
    ...[true, KEY, 'Bees return', 'valley.example']
  ])
  expect(entry).toMatchObject({ versions: [], minutes: 0, silhouette: [] })
  expect(entry.url).toBe(`https://${KEY}`)
  expect(value(await firstRows(db)).map(({ key }) => key)).toEqual([KEY])
  expect(problem(await openSaved(db, KEY)).kind).toBe('no-article')
})

test('once its page is saved it is an article, in its place in the list', async () => {
  const before = value(await saveLink(db, link, new Date('2026-03-01')))
  value(await save(db, articleOf(), { now: new Date('2026-03-05') }))
  const after = present(value(await find(db, KEY)))
  expect(after.headline).toBe('Bees return to the quarry')
  expect(after.versions).toHaveLength(1)
  expect(after.savedAt).toBe(before.entry.savedAt)
})

test('a link under another address meets its story there, and brings its tags and its place', async () => {
  const at = 'https://m.valley.example/article/7'
  const before = value(await saveLink(db, { url: at, headline: 'Bees' }, new Date('2026-03-01')))
  await setTags(db, [before.entry.key], { add: ['bees'] })
  const saved = value(await save(db, articleOf(), { at, now: new Date('2026-03-05') }))
  expect(saved.outcome).toBe('added')
  const all = value(await firstRows(db))
  expect(all.map(({ key, tags, savedAt }) => [key, tags, savedAt])).toEqual([
    [KEY, ['bees'], before.entry.savedAt]
  ])
  expect(value(await openSaved(db, KEY)).headline).toBe('Bees return to the quarry')
})

test('a link to a story that is here already goes into it', async () => {
  const at = 'https://m.valley.example/article/7'
  await save(db, articleOf())
  await setTags(db, [KEY], { add: ['valley'] })
  const { entry } = value(await saveLink(db, { url: at, headline: 'Bees' }))
  await setTags(db, [entry.key], { add: ['bees'] })
  expect(value(await save(db, articleOf(), { at })).outcome).toBe('unchanged')
  const all = value(await firstRows(db))
  expect(all.map(({ key, tags }) => [key, tags])).toEqual([[KEY, ['bees', 'valley']]])
})

test('a story read elsewhere leaves another saved story as it is', async () => {
  const other = articleOf({ url: 'https://valley.example/wasps' })
  await save(db, other)
  await save(db, articleOf(), { at: other.url })
  expect(value(await firstRows(db))).toHaveLength(2)
})

test('its page is told from one that is saved', async () => {
  const at = Promise.resolve('https://m.valley.example/article/7')
  const keeping = keepingIn(async () => ok(db), { at })
  const standing = async () => {
    const { isSaved, isAwaited } = value(await keeping.standing(articleOf()))
    return { isSaved, isAwaited }
  }
  expect(await standing()).toEqual({ isSaved: false, isAwaited: false })
  await saveLink(db, { url: present(await at), headline: 'Bees' })
  expect(await standing()).toEqual({ isSaved: false, isAwaited: true })
  expect(value(await keeping.save(articleOf()))).toBe('added')
  expect(await standing()).toEqual({ isSaved: true, isAwaited: false })
})

test('what is here already stays as it is', async () => {
  const { entry } = value(await save(db, articleOf()))
  expect(value(await saveLink(db, link))).toEqual({ entry, isNew: false })
})

test('what was removed comes back with its text', async () => {
  await save(db, articleOf())
  await unsave(db, [KEY])
  expect(value(await saveLink(db, link)).entry.versions).toHaveLength(1)
})

test.each([
  ['QuotaExceededError', 'Encountered full disk', 'storage-full'],
  ['AbortError', 'The transaction was aborted', 'storage-failed'],
  ['DataError', 'Failed to write blobs (IOError)', 'storage-failed'],
  ['ConstraintError', 'Maximum key generator value reached.', 'storage-failed'],
  ['UnknownError', 'Internal error committing transaction.', 'storage-failed'],
  ['UnknownError', 'Internal error opening backing store', 'storage-failed'],
  ['InvalidStateError', 'The database connection is closing.', 'storage-blocked']
])('%s, %s: %s, and where there is no room, full', async (name, message, kind) => {
  const error = new DOMException(message, name)
  expect((await problemOf(error)).kind).toBe(kind)
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: 5_000_000, usage: 4_900_000 }) }
  })
  const { kind: there } = await problemOf(error)
  vi.unstubAllGlobals()
  expect(there).toBe(kind === 'storage-blocked' ? kind : 'storage-full')
})

test('where the browser cannot tell the room either, it is the storage that has failed', async () => {
  const estimate = () => Promise.reject(new TypeError('Internal error while estimating'))
  vi.stubGlobal('navigator', { storage: { estimate } })
  const { kind } = await problemOf(new DOMException('', 'UnknownError'))
  vi.unstubAllGlobals()
  expect(kind).toBe('storage-failed')
})

test.each([
  ['DataError', 'The parameter is not a valid key.'],
  ['ConstraintError', 'Key already exists in the object store.']
])('%s, %s: a bug, and thrown', async (name, message) => {
  await expect(problemOf(new DOMException(message, name))).rejects.toThrow(message)
})
