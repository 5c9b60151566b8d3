import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../../src/library/database'
import { find, openSaved } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { sweep } from '../../../src/library/sweep'
import { undo, unsave } from '../../../src/library/unsave'
import { articleOf, bodyOf, emptyLibrary, present, problem, value } from './samples'

const KEY = 'valley.example/bees'
let db: Library

const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte))

beforeEach(async () => {
  db = await emptyLibrary()
})

const counts = async () =>
  Promise.all((['articles', 'bodies', 'jobs'] as const).map((store) => db.count(store)))

describe('save', () => {
  test('gives back the article as it was', async () => {
    const article = articleOf({
      standfirst: 'A hive is heard again.',
      pages: ['https://valley.example/bees', 'https://valley.example/bees?page=2'],
      provenance: { headline: { source: 'h1', agrees: ['json-ld'], differs: [] } }
    })
    const { entry, outcome } = value(await save(db, article))
    expect(outcome).toBe('added')
    expect(entry).toMatchObject({ key: KEY, source: 'The Valley Post', silhouette: [28, 25] })
    expect(value(await openSaved(db, KEY))).toEqual(article)
  })

  test('keeps addresses without what tells how the reader came, and without a password', async () => {
    const from = 'https://ann:secret@valley.example/hives?id=7&utm_source=mail&fbclid=x'
    const body = bodyOf('The bees came back in April.')
    body.children.push({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: from },
          children: [{ type: 'text', value: 'hives' }]
        }
      ]
    })
    const link = { name: 'More', url: from }
    const author = [{ name: 'Ada Brook', url: from }]
    const article = articleOf({
      ...{ url: from, body, author, follow: [link], related: [link] },
      pages: [from, `${from}&page=2`]
    })
    await save(db, article)
    const kept = JSON.stringify([
      value(await openSaved(db, 'valley.example/hives?id=7')),
      value(await find(db, 'valley.example/hives?id=7'))
    ])
    expect(kept).toContain('https://valley.example/hives?id=7"')
    expect(kept.match(/secret|utm_|fbclid/g)).toBeNull()
  })

  test('commits with strict durability', async () => {
    const transaction = vi.spyOn(db, 'transaction')
    await save(db, articleOf())
    expect(transaction).toHaveBeenCalledExactlyOnceWith(
      ['articles', 'bodies', 'jobs'],
      'readwrite',
      { durability: 'strict' }
    )
  })

  test('the same words again are unchanged, and keep the reader’s marks', async () => {
    await save(db, articleOf(), { now: new Date('2026-03-05') })
    const row = present(value(await find(db, KEY)))
    await db.put('articles', { ...row, tags: ['bees'], state: 'finished' })
    const again = articleOf({ url: `https://www.${KEY}/?utm_source=x`, capturedAt: '2026-04-01' })
    const { entry, outcome } = value(await save(db, again, { now: new Date('2026-04-01') }))
    expect(outcome).toBe('unchanged')
    expect(entry).toMatchObject({ tags: ['bees'], state: 'finished' })
    expect(entry.savedAt).toBe('2026-03-05T00:00:00.000Z')
    expect(entry.updatedAt).toBe('2026-04-01T00:00:00.000Z')
    expect(await db.count('bodies')).toBe(1)
  })

  test('other words are kept beside the first', async () => {
    const first = articleOf()
    const second = articleOf({ headline: 'Bees leave the quarry', body: bodyOf('They left.') })
    await save(db, first)
    const { entry, outcome } = value(await save(db, second))
    expect(outcome).toBe('changed')
    expect(entry.versions.map((version) => version.headline)).toEqual([
      'Bees return to the quarry',
      'Bees leave the quarry'
    ])
    expect(value(await openSaved(db, KEY))).toEqual(second)
    expect(value(await openSaved(db, KEY, entry.versions[0]?.id))).toEqual(first)
  })

  test('words that a page has gone back to are the newest again', async () => {
    const first = articleOf()
    const second = articleOf({ headline: 'Bees leave the quarry', body: bodyOf('They left.') })
    for (const [at, article] of [first, second, first].entries())
      value(await save(db, article, { now: new Date(Date.UTC(2026, 2, 5 + at)) }))
    const { versions } = present(value(await find(db, KEY)))
    expect(versions.map(({ headline, savedAt }) => [headline, savedAt])).toEqual([
      ['Bees leave the quarry', '2026-03-06T00:00:00.000Z'],
      ['Bees return to the quarry', '2026-03-07T00:00:00.000Z']
    ])
    expect(value(await openSaved(db, KEY))).toEqual(first)
  })

  test('an entry holds no picture, so that rows stay small; the article does', async () => {
    const data = 'data:image/png;base64,AAAA'
    const publisher = { name: 'The Valley Post', logo: data, logoDark: data }
    const article = articleOf({ image: { url: data }, publisher })
    const { entry } = value(await save(db, article))
    expect(JSON.stringify(entry)).not.toContain('data:')
    expect(value(await openSaved(db, KEY))).toEqual(article)
  })

  test('an undated or future article is dated when it was saved', async () => {
    const future = articleOf({ datePublished: { at: '2999-01-01', precision: 'day' } })
    const { entry } = value(await save(db, future, { now: new Date('2026-03-05') }))
    expect(entry.dated).toBe('2026-03-05T00:00:00.000Z')
  })

  test('a body that is not written leaves nothing behind, and says so', async () => {
    const put = IDBObjectStoreProto().put
    vi.spyOn(IDBObjectStoreProto(), 'put').mockImplementation(function (this: IDBObjectStore, v) {
      const request = put.call(this, v)
      if (this.name === 'bodies') queueMicrotask(() => this.transaction.abort())
      return request
    })
    expect(problem(await save(db, articleOf())).kind).toBe('storage-failed')
    vi.restoreAllMocks()
    expect(await counts()).toEqual([0, 0, 0])
  })

  test('where only deletions are let through, as once after a full disk, it is asked again', async () => {
    const words = 'A mutation operation was attempted on a database that did not allow mutations.'
    vi.spyOn(IDBObjectStoreProto(), 'add').mockImplementationOnce(() => {
      throw new DOMException(words, 'InvalidStateError')
    })
    expect(value(await save(db, articleOf())).outcome).toBe('added')
    vi.restoreAllMocks()
    expect(await counts()).toEqual([1, 1, 1])
  })

  test('a transaction whose end is never told of holds nobody up', async () => {
    vi.spyOn(IDBTransaction.prototype, 'addEventListener').mockImplementation(() => {})
    vi.spyOn(IDBObjectStoreProto(), 'add').mockImplementation(() => {
      throw new DOMException('The transaction was aborted', 'AbortError')
    })
    expect(problem(await save(db, articleOf())).kind).toBe('storage-failed')
    vi.restoreAllMocks()
    expect(await counts()).toEqual([0, 0, 0])
  })

  test('a bug throws, and leaves nothing behind', async () => {
    vi.spyOn(IDBObjectStoreProto(), 'add').mockImplementation(() => {
      throw new TypeError('a bug')
    })
    await expect(save(db, articleOf())).rejects.toThrow('a bug')
    vi.restoreAllMocks()
    expect(await counts()).toEqual([0, 0, 0])
  })

  test('a closed database is a problem, not a crash', async () => {
    db.close()
    expect(problem(await save(db, articleOf())).kind).toBe('storage-failed')
  })

  const IDBObjectStoreProto = () =>
    Object.getPrototypeOf(db.transaction('jobs').objectStore('jobs')) as IDBObjectStore
})

describe('openSaved', () => {
  test('of a hundred, one damaged is told and the others open', async () => {
    for (let n = 0; n < 100; n++)
      await save(db, articleOf({ url: `https://valley.example/${n}`, headline: `Story ${n}` }))
    const record = present((await db.getAll('bodies'))[1])
    await db.put('bodies', { ...record, gzip: flipped(record.gzip, record.gzip.length >> 1) })
    const problems: string[] = []
    for (const key of await db.getAllKeys('articles')) {
      const read = await openSaved(db, key)
      if (!read.ok) problems.push(`${key} ${read.problem.kind}`)
    }
    expect(problems).toEqual([`${record.key} record-damaged`])
  })

  test('every flipped bit of a body is found', async () => {
    await save(db, articleOf())
    const record = present((await db.getAll('bodies'))[0])
    for (let at = 0; at < record.gzip.length; at++) {
      await db.put('bodies', { ...record, gzip: flipped(record.gzip, at) })
      const read = await openSaved(db, KEY)
      if (read.ok) expect(read.value).toEqual(articleOf())
      else expect(read.problem.kind).toBe('record-damaged')
    }
  })

  test('a body is cut down to the allow-list on the way out', async () => {
    const body = bodyOf('Fine.')
    body.children.push({ type: 'element', tagName: 'script', properties: {}, children: [] })
    await save(db, articleOf({ body }))
    expect(value(await openSaved(db, KEY)).body).toEqual(bodyOf('Fine.'))
  })

  test('saving again mends a damaged body', async () => {
    await save(db, articleOf())
    await db.clear('bodies')
    expect(problem(await openSaved(db, KEY)).kind).toBe('record-damaged')
    await save(db, articleOf())
    expect(value(await openSaved(db, KEY))).toEqual(articleOf())
  })

  test('pages that are no addresses are left out, and none are no pages', async () => {
    const second = 'https://valley.example/bees?page=2'
    for (const [given, kept] of [
      [['javascript:alert(1)', second], [second]],
      [[], undefined]
    ]) {
      await save(db, articleOf({ pages: given ?? [] }))
      expect(value(await openSaved(db, KEY)).pages).toEqual(kept)
    }
  })

  test('what is not here is no article', async () =>
    expect(problem(await openSaved(db, 'nowhere')).kind).toBe('no-article'))
})

describe('unsave', () => {
  test('leaves a tombstone, and undo brings all back', async () => {
    const { entry } = value(await save(db, articleOf(), { now: new Date('2026-03-05') }))
    await unsave(db, [KEY, 'nowhere'], new Date('2026-03-06'))
    expect(value(await find(db, KEY))).toBeUndefined()
    expect(await db.get('articles', KEY)).toMatchObject({ deletedAt: '2026-03-06T00:00:00.000Z' })
    expect(await db.getAllKeysFromIndex('articles', 'saved')).toEqual([])
    expect(value(await undo(db, [KEY, 'nowhere'], new Date('2026-03-07')))).toEqual([KEY])
    const updatedAt = '2026-03-07T00:00:00.000Z'
    expect(value(await find(db, KEY))).toEqual({ ...entry, updatedAt })
    expect(value(await openSaved(db, KEY))).toEqual(articleOf())
  })

  test('what is removed twice comes back all the same', async () => {
    const { entry } = value(await save(db, articleOf()))
    value(await unsave(db, [KEY]))
    value(await unsave(db, [KEY]))
    expect(value(await undo(db, [KEY]))).toEqual([KEY])
    expect(value(await find(db, KEY))).toMatchObject({ headline: entry.headline })
  })

  test('saving what was removed adds it, with its marks', async () => {
    await save(db, articleOf())
    const row = present(value(await find(db, KEY)))
    await db.put('articles', { ...row, tags: ['bees'] })
    await unsave(db, [KEY])
    const { entry, outcome } = value(await save(db, articleOf()))
    expect([outcome, entry.tags]).toEqual(['added', ['bees']])
  })

  test('sweep takes bodies away for good after a day, never before', async () => {
    await save(db, articleOf(), { now: new Date('2026-03-05T11:00:00Z') })
    await save(db, articleOf({ url: 'https://valley.example/kept' }))
    await unsave(db, [KEY], new Date('2026-03-05T12:00:00Z'))
    expect(value(await sweep(db, new Date('2026-03-06T11:00:00Z')))).toBe(0)
    expect(value(await sweep(db, new Date('2026-03-06T13:00:00Z')))).toBe(1)
    expect(value(await undo(db, [KEY]))).toEqual([])
    expect(await db.getAllKeys('bodies')).toHaveLength(1)
    const deletedAt = '2026-03-05T12:00:00.000Z'
    expect(await db.get('articles', KEY)).toEqual({ key: KEY, deletedAt, updatedAt: deletedAt })
  })
})
