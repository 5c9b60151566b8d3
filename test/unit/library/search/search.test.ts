import { h } from 'hastscript'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../../src/article/types'
import type { Library } from '../../../../src/library/database'
import { setTags } from '../../../../src/library/edit'
import { save } from '../../../../src/library/save'
import { saveLink } from '../../../../src/library/save-link'
import { readCatalogue } from '../../../../src/library/search/index-store'
import { forgetIndex, keepIndexed, step } from '../../../../src/library/search/keep-indexed'
import { parseQuery } from '../../../../src/library/search/parse-query'
import { search } from '../../../../src/library/search/search'
import { undo, unsave } from '../../../../src/library/unsave'
import { articleOf, bodyOf, emptyLibrary, present, value } from '../samples'

let db: Library

beforeEach(async () => {
  db = await emptyLibrary()
})

/** Saves articles under short names and indexes them, one step each. */
async function shelve(stories: Record<string, Partial<Article>>) {
  for (const [name, given] of Object.entries(stories)) {
    value(await save(db, articleOf({ url: `https://a.example/${name}`, ...given })))
    value(await keepIndexed(db))
  }
}

/** Names of what is found, best first. */
async function found(typed: string): Promise<string[]> {
  return value(await search(db, typed)).hits.map(({ key }) => key.replace('a.example/', ''))
}

const texts = (...bodies: string[]) =>
  Object.fromEntries(bodies.map((body, at) => [`${at}`, { body: bodyOf(body) }]))

test('words with ruby over them are found as they run, and by their readings', async () => {
  const ruby = h('ruby', '法律', h('rp', '('), h('rt', 'ほうりつ'), h('rp', ')'))
  await shelve({
    child: { body: { type: 'root', children: [h('p', '新しい', ruby, 'ができた。')] } }
  })
  expect(await found('"法律ができた"')).toEqual(['child'])
  expect(await found('ほうりつ')).toEqual(['child'])
})

test('of a query the first 1,000 characters are looked at', () =>
  expect(parseQuery('bees '.repeat(1000)).words).toHaveLength(200))

describe('words', () => {
  test('are found in every field, the headline first', async () => {
    await shelve({
      body: { headline: 'One', body: bodyOf('A kingfisher by the weir.') },
      headline: { headline: 'Kingfisher', body: bodyOf('It was seen by the weir in the morning.') },
      author: { headline: 'Two', author: [{ name: 'Ann Kingfisher' }] },
      source: { headline: 'Three', publisher: { name: 'The Kingfisher' } },
      none: { headline: 'Four' }
    })
    await setTags(db, ['a.example/none'], { add: ['kingfisher'] })
    value(await keepIndexed(db))
    const hits = await found('kingfisher')
    expect(hits[0]).toBe('headline')
    expect(hits.toSorted()).toEqual(['author', 'body', 'headline', 'none', 'source'])
  })

  test('must all be there, unless no article has all', async () => {
    await shelve(texts('salt and pepper', 'salt alone', 'pepper alone'))
    expect(await found('pepper salt')).toEqual(['0'])
    expect((await found('salt saffron')).toSorted()).toEqual(['0', '1'])
  })

  test('are found by their beginning', async () => {
    await shelve(texts('ceasefire talks', 'a cease in noise', 'nothing'))
    expect(await found('ceasef')).toEqual(['0'])
    expect((await found('cease')).toSorted()).toEqual(['0', '1'])
    expect((await found('cease'))[0]).toBe('1')
  })

  test('are found with a slip of the finger', async () => {
    await shelve(texts('the parliament sat', 'a quiet village', 'nothing'))
    expect(await found('parlaiment')).toEqual(['0'])
    expect(await found('villige')).toEqual(['1'])
    expect(await found('xuiet')).toEqual(['1'])
    expect(await found('zzzzzz')).toEqual([])
  })

  test('are found without their diacritics, and with them', async () => {
    const bodies = ['El café de Bogotá', 'straße', 'Łódź', 'l’économie', 'كِتَاب', 'Ελληνικός']
    await shelve(texts(...bodies))
    for (const [at, typed] of Object.entries(['BOGOTA', 'strasse', 'lodz', 'economie', 'كتاب']))
      expect(await found(typed)).toEqual([at])
    expect(await found('bogotá')).toEqual(['0'])
    expect(await found('ελληνικοσ')).toEqual(['5'])
  })

  test('are found in scripts without spaces', async () => {
    await shelve({
      ja: { body: bodyOf('昨日、東京の図書館で静かな朝を過ごした。') },
      zh: { body: bodyOf('北京大学的学生在图书馆学习。') },
      th: { body: bodyOf('ห้องสมุดแห่งใหม่เปิดแล้วในกรุงเทพ') },
      ko: { body: bodyOf('도서관에서 조용한 아침') },
      hi: { body: bodyOf('पुस्तकालय में शांति') }
    })
    expect(await found('図書館')).toEqual(['ja'])
    expect(await found('北京')).toEqual(['zh'])
    expect(await found('กรุงเทพ')).toEqual(['th'])
    expect(await found('도서관')).toEqual(['ko'])
    expect(await found('पुस्तकालय')).toEqual(['hi'])
  })
})

describe('phrases', () => {
  test('stand together, and not over the end of a block', async () => {
    await shelve({
      yes: { body: bodyOf('The prime minister spoke.') },
      apart: { body: bodyOf('The minister has a prime seat.') },
      over: { body: bodyOf('She is in her prime', 'minister or not.') },
      title: { headline: 'Prime Minister', body: bodyOf('None.') }
    })
    expect((await found('"prime minister"')).toSorted()).toEqual(['title', 'yes'])
    expect(await found('“the prime minister” spoke')).toEqual(['yes'])
    expect(await found('"minister prime"')).toEqual([])
  })

  test('of a thousand equal words are no burden', async () => {
    await shelve(texts('the '.repeat(50_000)))
    const start = process.cpuUsage()
    expect(await found('"the the the"')).toEqual(['0'])
    const { user, system } = process.cpuUsage(start)
    // Microseconds of work, however busy the machine is.
    expect(user + system).toBeLessThan(1_000_000)
  })
})

describe('filters', () => {
  beforeEach(async () => {
    await shelve({
      a: {
        publisher: { name: 'Le Héron' },
        author: [{ name: 'Zoë Brook' }, { name: 'Abel Stone' }],
        datePublished: { at: '2026-01-31', precision: 'day' },
        body: bodyOf('rain')
      },
      b: {
        publisher: { name: 'Harbour Times' },
        author: [{ name: 'Brook Lane' }],
        datePublished: { at: '2026-02-01', precision: 'day' },
        body: bodyOf('rain on Zoë')
      }
    })
    await setTags(db, ['a.example/b'], { add: ['Long reads'] })
  })

  test.each([
    ['rain source:heron', 'a'],
    ['rain source:"harbour times"', 'b'],
    ['source:"le héron"', 'a'],
    ['source:nowhere', ''],
    ['rain author:zoe', 'a'],
    ['author:"Abel Stone"', 'a'],
    ['author:brook', 'b a'],
    ['author:stone author:zoë', 'a'],
    ['tag:"long reads" rain', 'b'],
    ['TAG:long', ''],
    ['rain before:2026-02', 'a'],
    ['rain after:2026-02', 'b'],
    ['after:2026-01-31 before:2026-02-01', 'a'],
    ['before:2026', ''],
    ['after:2026', 'b a'],
    ['before:soon rain', 'a b'],
    ['', '']
  ])('%s', async (typed, expected) => {
    const names = await found(typed)
    const sorted = typed.startsWith('before:soon') ? names.toSorted() : names
    expect(sorted.join(' ')).toBe(expected)
  })
})

describe('the index', () => {
  test('follows saving, saving again, tagging, removing and undo', async () => {
    await shelve(texts('heron', 'egret', 'stork'))
    expect(await found('egret')).toEqual(['1'])
    const other = { headline: 'New', body: bodyOf('crane') }
    await shelve({ '1': other })
    expect(await found('egret')).toEqual([])
    expect(await found('crane')).toEqual(['1'])
    await unsave(db, ['a.example/1'])
    value(await keepIndexed(db))
    expect(await found('crane')).toEqual([])
    await undo(db, ['a.example/1'])
    value(await keepIndexed(db))
    expect(await found('crane')).toEqual(['1'])
    expect(await db.count('jobs')).toBe(0)
  })

  test('is the same whether built step by step or anew', async () => {
    const words = 'oak elm ash fir yew box bay fig plum pear'.split(' ')
    for (let n = 0; n < 40; n++) {
      const body = words.filter((_, at) => (n * 7 + at * at) % 3 === 0).join(' ')
      await shelve({ [`${n % 30}`]: { headline: `Tree ${n}`, body: bodyOf(body) } })
    }
    const stepwise = await Promise.all(words.map((word) => search(db, word)))
    await db.clear('index')
    expect(value(await search(db, 'oak'))).toEqual({ hits: [], isComplete: false })
    value(await keepIndexed(db))
    const anew = await Promise.all(words.map((word) => search(db, word)))
    const keys = (results: typeof anew) =>
      results.map((result) =>
        value(result)
          .hits.map(({ key }) => key)
          .toSorted()
      )
    expect(keys(anew)).toEqual(keys(stepwise))
    expect(value(present(anew[0])).isComplete).toBe(true)
  })

  test.each([
    ['a page gone', (id: string) => id.endsWith('/0'), undefined],
    ['a page of other bytes', (id: string) => id.endsWith('/0'), new Uint8Array([1, 2, 3])],
    ['a head gone', (id: string) => id.endsWith('/head'), undefined],
    ['a head of nonsense', (id: string) => id.endsWith('/head'), { id: 'x', keys: 3 }],
    ['the catalogue gone', (id: string) => id === 'catalogue', undefined],
    ['another format', (id: string) => id === 'catalogue', { format: 0, segments: [] }]
  ])('with %s is built anew, and nothing else is lost', async (_, isHurt, data) => {
    await shelve(texts('heron', 'egret'))
    for (const id of await db.getAllKeys('index'))
      if (isHurt(id)) await (data ? db.put('index', { id, data }) : db.delete('index', id))
    const again = await reopened()
    expect(value(await search(again, 'heron'))).toEqual({ hits: [], isComplete: false })
    value(await keepIndexed(again))
    const hit = { key: 'a.example/0', terms: ['heron'] }
    expect(value(await search(again, 'heron'))).toEqual({ hits: [hit], isComplete: true })
  })

  test('that somebody else has built anew is not forgotten with the damaged one', async () => {
    await shelve(texts('heron'))
    const stampNow = async () => present(await readCatalogue(db)).stamp
    const damaged = await stampNow()
    value(await forgetIndex(db, damaged))
    value(await keepIndexed(db))
    expect(value(await forgetIndex(db, damaged))).toBe(false)
    expect(value(await search(db, 'heron'))).toMatchObject({ isComplete: true, hits: [{}] })
    expect(value(await forgetIndex(db, await stampNow()))).toBe(true)
  })

  test('built by two at once, is built by one at a time, and no text is read twice', async () => {
    let last: Promise<unknown> = Promise.resolve()
    const request = (_name: string, work: () => Promise<unknown>) => {
      last = last.then(work)
      return last
    }
    vi.stubGlobal('navigator', { locks: { request } })
    value(await keepIndexed(db))
    for (let n = 0; n < 5; n++)
      value(await save(db, articleOf({ url: `https://a.example/${n}`, body: bodyOf('heron') })))
    const read = vi.spyOn(IDBObjectStore.prototype, 'get')
    await Promise.all([keepIndexed(db), keepIndexed(await reopened())])
    const texts = read.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'bodies')
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    expect(texts).toHaveLength(5)
    expect(await found('heron')).toHaveLength(5)
  })

  test('merged away under a search, is read again', async () => {
    await shelve(texts('heron'))
    const other = await reopened()
    expect(value(await search(other, 'heron')).hits).toHaveLength(1)
    await shelve({ x: { body: bodyOf('heron') } })
    expect(value(await search(other, 'heron')).hits).toHaveLength(2)
    expect(value(await search(other, 'heron')).isComplete).toBe(true)
  })

  test('keeps few segments however many saves', async () => {
    for (let n = 0; n < 70; n++) await shelve({ [`${n}`]: { body: bodyOf(`story ${n}`) } })
    const heads = (await db.getAllKeys('index')).filter((id) => id.endsWith('/head'))
    expect(heads.length).toBeLessThanOrEqual(7)
    expect(await found('story')).toHaveLength(70)
  })

  test('of a whole library writes each story no more than twice, in few segments', async () => {
    const { entry } = value(await saveLink(db, { url: 'https://a.example/x', headline: 'Heron' }))
    const tx = db.transaction(['articles', 'jobs'], 'readwrite')
    for (let n = 1; n < 1100; n++)
      void tx.objectStore('articles').put({ ...entry, key: `a.example/${n}` })
    void tx.objectStore('jobs').clear()
    await tx.done
    const written = new Map<string, number>()
    while (await step(db))
      for (const { id, documents } of present(await readCatalogue(db)).segments)
        written.set(id, documents)
    expect([...written.values()].reduce((sum, documents) => sum + documents)).toBeLessThan(2200)
    expect(present(await readCatalogue(db)).segments.length).toBeLessThanOrEqual(3)
    expect(await found('heron')).toHaveLength(1100)
  })

  async function reopened() {
    const { openLibrary } = await import('../../../../src/library/database')
    return value(await openLibrary())
  }
})
