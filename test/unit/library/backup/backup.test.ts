import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter
} from '@zip.js/zip.js/lib/zip-core-native.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Documents, writeBackup } from '../../../../src/library/backup/write-backup'
import { type Library, openLibrary } from '../../../../src/library/database'
import { setProgress, setTags } from '../../../../src/library/edit'
import { dryRun } from '../../../../src/library/import/dry-run'
import { importAll } from '../../../../src/library/import/import-all'
import { openFile } from '../../../../src/library/import/open-file'
import { find, openSaved } from '../../../../src/library/open-saved'
import { LOGOS } from '../../../../src/library/records'
import { save } from '../../../../src/library/save'
import { unsave } from '../../../../src/library/unsave'
import { madeUpArticle, numbers } from '../../../library/generate'
import { dump } from '../dump'
import { articleOf, bodyOf, emptyLibrary, present, problem, value } from '../samples'

const documents: Documents = {
  folderName: (headline) => headline.replace(/\W+/g, '-').slice(0, 20),
  write: async (article, pathOf) => [
    { name: 'article.md', text: `# ${article.headline} ${pathOf('https://i.example/a.png') ?? ''}` }
  ]
}

let db: Library
beforeEach(async () => {
  db = await emptyLibrary()
})

async function backUp(from: Library, keys?: string[]): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const options = { documents, now: new Date('2026-05-01'), ...(keys && { keys }) }
  const [blob, written] = await Promise.all([
    new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).blob(),
    writeBackup(from, writable, options)
  ])
  value(written)
  return blob
}

/** Everything that is the reader's; jobs and the search index are made anew. */
async function holdings(of: Library) {
  const { stores } = await dump(of as never)
  return JSON.stringify([stores.articles?.records, stores.bodies?.records, stores.images?.records])
}

const PARTED = ['https://valley.example/bees', 'https://valley.example/bees?page=2']

/** Two versions, two pages, tags, progress, images, a logo, a removed article, several scripts. */
async function fill(of: Library): Promise<void> {
  for (let n = 0; n < 6; n++)
    value(await save(of, madeUpArticle(n), { now: new Date(Date.UTC(2026, 1, n + 1)) }))
  value(await save(of, articleOf({ pages: PARTED }), { now: new Date('2026-03-05') }))
  const second = articleOf({ headline: 'Bees leave', body: bodyOf('They left.') })
  value(await save(of, second, { now: new Date('2026-03-06') }))
  value(await setTags(of, ['valley.example/bees'], { add: ['蜂', 'bees'] }))
  value(await setProgress(of, 'valley.example/bees', { paragraph: 1, fraction: 0.4 }))
  const picture = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' })
  const savedAt = '2026-03-05T00:00:00.000Z'
  const url = 'https://i.example/a.png'
  await of.put('images', { key: 'valley.example/bees', url, blob: picture, savedAt })
  await of.put('images', { key: LOGOS, url: 'The Valley Post', blob: picture, savedAt })
  value(await save(of, articleOf({ url: 'https://valley.example/gone' })))
  value(await unsave(of, ['valley.example/gone'], new Date('2026-04-01')))
  const row = (await of.get('articles', 'valley.example/gone')) as never as { was?: object }
  delete row.was
  await of.put('articles', row as never)
  await of.delete('bodies', IDBKeyRange.bound(['valley.example/gone'], ['valley.example/gone', []]))
}

async function restore(file: Blob, into: Library) {
  const opened = await openFile(file)
  return opened.ok ? importAll(into, opened.value) : opened
}

async function other(): Promise<Library> {
  const name = `other-${Math.random()}`
  return value(await openLibrary({ name }))
}

describe('a backup', () => {
  test('restored into an empty browser is the same library, to the byte', async () => {
    await fill(db)
    const into = await other()
    const file = await backUp(db)
    const opened = value(await openFile(file))
    expect(value(await dryRun(into, opened))).toMatchObject({ stories: 7, alreadyHere: 0 })
    expect(await into.count('articles')).toBe(0)
    expect(value(await importAll(into, opened))).toEqual({
      ...{ imported: 7, alreadyHere: 0, unreadable: 0 }
    })
    expect(await holdings(into)).toBe(await holdings(db))
    const [first] = value(await find(into, 'valley.example/bees'))?.versions ?? []
    expect(value(await openSaved(into, 'valley.example/bees', first?.id)).pages).toEqual(PARTED)
    expect(await into.countFromIndex('jobs', 'kind', 'index')).toBe(8)
    expect(await into.countFromIndex('jobs', 'kind', 'import')).toBe(0)
  })

  test('restored twice, changes nothing', async () => {
    await fill(db)
    const file = await backUp(db)
    const before = await holdings(db)
    expect(value(await restore(file, db))).toMatchObject({ imported: 0, alreadyHere: 7 })
    expect(await holdings(db)).toBe(before)
  })

  test('brings texts and tags that are missing, and keeps the reader’s place', async () => {
    await fill(db)
    const file = await backUp(db)
    const into = await other()
    value(await save(into, articleOf(), { now: new Date('2026-04-05') }))
    value(await setTags(into, ['valley.example/bees'], { add: ['mine'] }))
    value(await setProgress(into, 'valley.example/bees', { paragraph: 0, fraction: 0.9 }))
    value(await restore(file, into))
    const row = await into.get('articles', 'valley.example/bees')
    expect(row).toMatchObject({ tags: ['bees', 'mine', '蜂'], progress: { fraction: 0.9 } })
    expect(row && 'versions' in row && row.versions).toHaveLength(2)
  })

  test('mends a text that is damaged here', async () => {
    value(await save(db, articleOf()))
    const file = await backUp(db)
    const body = present((await db.getAll('bodies'))[0])
    await db.put('bodies', { ...body, gzip: body.gzip.slice(1) })
    expect(problem(await openSaved(db, body.key)).kind).toBe('record-damaged')
    await db.clear('jobs')
    const opened = value(await openFile(file))
    expect(value(await dryRun(db, opened))).toMatchObject({ stories: 1, alreadyHere: 0 })
    expect(value(await importAll(db, opened)).imported).toBe(1)
    expect(value(await openSaved(db, body.key))).toEqual(articleOf())
    expect((await db.getAll('jobs')).map(({ kind, key }) => [kind, key])).toEqual([
      ['index', body.key]
    ])
  })

  test('never removes here what was removed there', async () => {
    await fill(db)
    const into = await other()
    value(await save(into, articleOf({ url: 'https://valley.example/gone' })))
    value(await restore(await backUp(db), into))
    expect((await openSaved(into, 'valley.example/gone')).ok).toBe(true)
  })

  test('holds nothing of what was removed', async () => {
    value(await save(db, articleOf({ headline: 'Secret' })))
    value(await unsave(db, ['valley.example/bees']))
    const texts = await entriesOf(await backUp(db))
    expect([...texts.values()].join()).not.toContain('Secret')
  })

  test('of a selection has these alone, with documents to read', async () => {
    await fill(db)
    const texts = await entriesOf(await backUp(db, ['valley.example/bees']))
    expect([...texts.keys()].map((name) => name.replace(/[a-f\d]{24}/, 'ID'))).toEqual([
      'articles/1 Bees-leave/images/1.png',
      'articles/1 Bees-leave/ID.json',
      'articles/1 Bees-leave/ID.json',
      'articles/1 Bees-leave/article.md',
      'records/1.jsonl',
      'lede.json'
    ])
    expect(texts.get('articles/1 Bees-leave/article.md')).toBe('# Bees leave images/1.png')
  })

  test('tells which texts were damaged, and keeps the rest', async () => {
    await fill(db)
    await db.delete(
      'bodies',
      IDBKeyRange.bound(['valley.example/bees'], ['valley.example/bees', []])
    )
    const written = value(
      await writeBackup(db, new WritableStream(), { documents, now: new Date('2026-05-01') })
    )
    expect(written).toEqual({ articles: 7, damaged: ['valley.example/bees'] })
  })
})

describe('a damaged backup is refused whole', () => {
  let bytes: Uint8Array<ArrayBuffer>
  let whole: string
  beforeEach(async () => {
    await fill(db)
    bytes = new Uint8Array(await (await backUp(db)).arrayBuffer())
    whole = await holdings(db)
  })

  async function tried(file: Uint8Array<ArrayBuffer>): Promise<'refused' | 'identical'> {
    const into = await other()
    const restored = await restore(new Blob([file]), into)
    if (restored.ok) {
      expect(await holdings(into)).toBe(whole)
      return 'identical'
    }
    expect(restored.problem.kind).toBe('file-unreadable')
    expect(restored.problem.detail).not.toBe('')
    expect(await holdings(into)).toBe('[[],[],[]]')
    expect(await into.count('jobs')).toBe(0)
    return 'refused'
  }

  test('cut at 100 places', async () => {
    for (let n = 0; n < 100; n++)
      expect(await tried(bytes.slice(0, Math.floor((bytes.length * n) / 100)))).toBe('refused')
  }, 60_000)

  test('with one of 100 bytes flipped, or what counts is whole', async () => {
    const random = numbers(7)
    let refused = 0
    for (let n = 0; n < 100; n++) {
      const flipped = bytes.slice()
      const at = Math.floor(random() * bytes.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (n % 8))
      if ((await tried(flipped)) === 'refused') refused++
    }
    expect(refused).toBeGreaterThan(50)
  }, 120_000)
})

describe('a zip made with ill intent', () => {
  const KEY = 'valley.example/bees'

  /** A true backup with one file more, or one in place of another. */
  async function forged(change: Record<string, string | Uint8Array>): Promise<Blob> {
    value(await save(db, articleOf()))
    const zip = new ZipWriter(new BlobWriter())
    for (const [name, text] of await entriesOf(await backUp(db)))
      if (!(name in change)) await zip.add(name, new TextReader(text))
    for (const [name, content] of Object.entries(change))
      await zip.add(
        name,
        typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content)
      )
    return zip.close() as Promise<Blob>
  }

  const refusal = async (change: Record<string, string | Uint8Array>) => {
    const into = await other()
    const { kind, detail } = problem(await restore(await forged(change), into))
    expect(await holdings(into)).toBe('[[],[],[]]')
    return `${kind} ${detail}`
  }

  test.each(['../evil.md', '/etc/passwd', 'a/../../b', 'c:/x', 'a\\b'])('name %s', async (name) =>
    expect(await refusal({ [name]: 'x' })).toMatch(/^file-unreadable .*name/)
  )

  test('1,000 to 1', async () => {
    const bomb = new Uint8Array(20_000_000)
    expect(await refusal({ 'lede.json': bomb })).toMatch(/^file-unreadable .*too large/)
  }, 60_000)

  test.each([
    ['no library', '{}'],
    ['no JSON', '{'],
    ['a newer format', '{"format":"lede-library","version":2,"articles":1,"records":[]}'],
    ['absurd counts', '{"format":"lede-library","version":1,"articles":1e15,"records":[]}'],
    ['files that are absent', manifestOf({ path: 'records/9.jsonl', bytes: 5, sha256: 'x' })],
    ['files of absurd size', manifestOf({ path: 'records/1.jsonl', bytes: 1e15, sha256: 'x' })],
    ['files of no size', manifestOf({ path: 'records/1.jsonl', bytes: -1, sha256: 'x' })]
  ])('a manifest of %s', async (_name, manifest) =>
    expect(await refusal({ 'lede.json': manifest })).toMatch(/^file-unreadable ./)
  )

  test('a text under the key of another article', async () => {
    const texts = await entriesOf(await forged({}))
    const lines = texts.get('records/1.jsonl')?.replaceAll(KEY, 'bank.example/') ?? ''
    expect(await refusal(await sealed({ 'records/1.jsonl': lines }))).toMatch(/record/)
  })

  /** A backup of one line, which says of itself that it is whole. */
  const forgedLine = async (line: object) =>
    forged(await sealed({ 'records/1.jsonl': `${JSON.stringify(line)}\n` }))

  test('logos that pass for an article are none', async () => {
    const file = await forgedLine({ row: { key: LOGOS, headline: 'None' }, bodies: [], images: [] })
    const into = await other()
    const opened = value(await openFile(file))
    expect(problem(await dryRun(into, opened)).kind).toBe('file-unreadable')
    expect(problem(await importAll(into, opened)).kind).toBe('file-unreadable')
    expect(await holdings(into)).toBe('[[],[],[]]')
  })

  test('the trace of a removed article brings no text and no pictures', async () => {
    const texts = await entriesOf(await forged({}))
    const { bodies } = JSON.parse(texts.get('records/1.jsonl') ?? '')
    const removed = '2026-04-01T00:00:00.000Z'
    const row = { key: KEY, deletedAt: removed, updatedAt: removed }
    const image = { ...bodies[0], url: 'https://i.example/a.png', type: 'image/png' }
    const { 'records/1.jsonl': lines = '', 'lede.json': manifest = '' } = await sealed({
      'records/1.jsonl': `${JSON.stringify({ row, bodies, images: [image] })}\n`
    })
    const file = await forged({
      'records/1.jsonl': lines,
      'lede.json': manifest.replace('"articles":1', '"articles":0')
    })
    const into = await other()
    value(await restore(file, into))
    expect(await into.getAll('articles')).toEqual([row])
    expect([await into.count('bodies'), await into.count('images')]).toEqual([0, 0])
  })

  test('fields of a row that are no row’s come to nothing', async () => {
    const texts = await entriesOf(await forged({}))
    const line = JSON.parse(texts.get('records/1.jsonl') ?? '')
    Object.assign(line.row, { tags: ['a', {}, 7], state: 'x', progress: { fraction: 9 }, evil: 1 })
    const file = await forged(await sealed({ 'records/1.jsonl': `${JSON.stringify(line)}\n` }))
    const into = await other()
    value(await restore(file, into))
    const row = await into.get('articles', KEY)
    expect(row).toMatchObject({ tags: ['a'], state: 'to-read', progress: { fraction: 0 } })
    expect(row).not.toHaveProperty('evil')
  })
})

function manifestOf(record: object): string {
  return JSON.stringify({ format: 'lede-library', version: 1, articles: 1, records: [record] })
}

/** The file, and a manifest that vouches for it. */
async function sealed(files: Record<string, string>): Promise<Record<string, string>> {
  const [[path, text] = ['', '']] = Object.entries(files)
  const bytes = new TextEncoder().encode(text)
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  return { ...files, 'lede.json': manifestOf({ path, bytes: bytes.length, sha256: hash }) }
}

async function entriesOf(file: Blob): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (entry.directory) continue
    const blob = (await entry.getData(new BlobWriter())) as Blob
    texts.set(entry.filename, await blob.text())
  }
  return texts
}
