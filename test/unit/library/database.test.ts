import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Library, openLibrary, SCHEMA_VERSION } from '../../../src/library/database'
import { find, openSaved } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { sweep } from '../../../src/library/sweep'
import { undo, unsave } from '../../../src/library/unsave'
import { type Dump, dump, load } from './dump'
import { articleOf, bodyOf, emptyLibrary, present, problem, value } from './samples'

let db: Library

beforeEach(async () => {
  db = await emptyLibrary()
})

describe('openLibrary', () => {
  test('says so when a tab of an older version holds it open', async () => {
    const older = await openDB('held', 1)
    expect(problem(await openedByTomorrow('held')).kind).toBe('storage-blocked')
    older.close()
  })

  test('says so when a newer version has changed it', async () => {
    const newer = await openDB('newer', SCHEMA_VERSION + 1)
    newer.close()
    expect(problem(await openLibrary({ name: 'newer' })).kind).toBe('storage-blocked')
  })

  test('makes way for a newer version, and tells its owner', async () => {
    const onClosed = vi.fn()
    const held = value(await openLibrary({ name: 'way', onClosed }))
    const newer = await openDB('way', SCHEMA_VERSION + 1)
    expect(onClosed).toHaveBeenCalledOnce()
    expect(problem(await save(held, articleOf())).kind).toBe('storage-blocked')
    newer.close()
  })

  test.each([
    [{ quota: 5_000_000, usage: 4_500_000 }, 'storage-full'],
    [{ quota: 5_000_000, usage: 1000 }, 'storage-failed'],
    [{}, 'storage-failed']
  ])('that the browser cannot open, with room %j, is %s', async (room, kind) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => room } })
    const error = new DOMException('Internal error opening backing store', 'UnknownError')
    const hear = (type: string, act: () => void) => type === 'error' && queueMicrotask(act)
    const request = Object.create(IDBOpenDBRequest.prototype, {
      error: { value: error },
      addEventListener: { value: hear },
      removeEventListener: { value: () => {} }
    })
    vi.spyOn(indexedDB, 'open').mockReturnValueOnce(request)
    expect(problem(await openLibrary()).kind).toBe(kind)
    vi.unstubAllGlobals()
  })

  test('nothing is begun without room on the disk: a torn write can cost the whole', async () => {
    const rooms = [{ quota: 5_000_000, usage: 1_000_001 }, { quota: 1_000_000, usage: 900_001 }, {}]
    const estimate = async () => rooms.shift() ?? {}
    vi.stubGlobal('navigator', { storage: { estimate } })
    const begun = vi.spyOn(db, 'transaction')
    const opened = vi.spyOn(indexedDB, 'open')
    expect(problem(await save(db, articleOf())).kind).toBe('storage-full')
    expect(problem(await openLibrary()).kind).toBe('storage-full')
    expect(begun).not.toHaveBeenCalled()
    expect(opened).not.toHaveBeenCalled()
    expect((await save(db, articleOf())).ok).toBe(true)
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  test('a read that the browser cuts off is told of by the read alone', async () => {
    const unheard = vi.fn()
    process.on('unhandledRejection', unheard)
    const store = Object.getPrototypeOf(db.transaction('articles').objectStore('articles'))
    const { get } = store
    vi.spyOn(store, 'get').mockImplementation(function (this: IDBObjectStore, key: unknown) {
      const request = get.call(this, key)
      queueMicrotask(() => this.transaction.abort())
      return request
    } as never)
    expect(problem(await find(db, 'valley.example/bees')).kind).toBe('storage-failed')
    vi.restoreAllMocks()
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.off('unhandledRejection', unheard)
    expect(unheard).not.toHaveBeenCalled()
  })

  /** Opens the library as a program would whose schema is one version on. */
  async function openedByTomorrow(name: string) {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce((given) => {
      open.mockRestore()
      return indexedDB.open(given, SCHEMA_VERSION + 1)
    })
    return openLibrary({ name })
  }
})

describe('golden dumps', () => {
  test.each(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1))(
    'version %i opens, reads and goes on',
    async (version) => {
      const file = `test/fixtures/library/v${version}.json`
      if (process.env.WRITE_GOLDEN && version === SCHEMA_VERSION && !existsSync(file)) {
        mkdirSync('test/fixtures/library', { recursive: true })
        writeFileSync(file, `${JSON.stringify(await golden(), null, 2)}\n`)
      }
      const kept: Dump = JSON.parse(readFileSync(file, 'utf8'))
      await load('golden', kept)
      const library = value(await openLibrary({ name: 'golden' }))
      const bees = present(value(await find(library, 'valley.example/bees')))
      expect(bees).toMatchObject({ tags: ['bees'], state: 'started', by: ['Ada Brook'] })
      expect(bees.versions).toHaveLength(2)
      expect(value(await openSaved(library, bees.key)).headline).toBe('Bees leave the quarry')
      const first = await openSaved(library, bees.key, bees.versions[0]?.id)
      expect(value(first)).toEqual(articleOf())
      expect(value(await openSaved(library, 'minato.example/a')).inLanguage).toBe('ja')
      expect(value(await find(library, 'valley.example/gone'))).toBeUndefined()
      expect(value(await undo(library, ['valley.example/gone']))).toEqual(['valley.example/gone'])
      expect(await library.count('images')).toBe(1)
      expect(value(await save(library, articleOf({ url: 'https://a.example/b' }))).outcome).toBe(
        'added'
      )
    }
  )

  test('the newest dump has the schema of today', async () => {
    const file = `test/fixtures/library/v${SCHEMA_VERSION}.json`
    const kept: Dump = JSON.parse(readFileSync(file, 'utf8'))
    const shape = ({ stores }: Dump) =>
      Object.entries(stores).map(([name, store]) => [name, { ...store, records: [] }])
    expect(shape(await dump(db as never))).toEqual(shape(kept))
  })

  /** A small library with one of everything. */
  async function golden(): Promise<Dump> {
    const now = new Date('2026-03-06T09:00:00Z')
    await save(db, articleOf(), { now })
    const later = articleOf({ headline: 'Bees leave the quarry', body: bodyOf('They left.') })
    await save(db, later, { now: new Date('2026-03-07T09:00:00Z') })
    const bees = present(value(await find(db, 'valley.example/bees')))
    const progress = { paragraph: 1, fraction: 0.5 }
    await db.put('articles', { ...bees, tags: ['bees'], state: 'started', progress })
    const {
      datePublished: _,
      publisher: __,
      ...undated
    } = articleOf({
      url: 'https://minato.example/a',
      headline: '港の朝',
      inLanguage: 'ja',
      body: bodyOf('朝の港は静かだった。')
    })
    await save(db, undated, { now })
    for (const name of ['gone', 'swept'])
      await save(db, articleOf({ url: `https://valley.example/${name}` }), { now })
    await unsave(db, ['valley.example/swept'], new Date('2026-03-07'))
    await sweep(db, new Date('2026-03-09'))
    await unsave(db, ['valley.example/gone'], new Date('2026-03-10'))
    const url = 'https://valley.example/bee.png'
    const blob = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' })
    await db.put('images', { key: bees.key, url, blob, savedAt: now.toISOString() })
    return dump(db as never)
  }
})
