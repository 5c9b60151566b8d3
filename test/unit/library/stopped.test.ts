/** A worker that is stopped at any step of a save with pictures: saved once or absent, never half. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Library, openLibrary } from '../../../src/library/database'
import { keepImages } from '../../../src/library/images/keep-images'
import { keptImages, keptLogo } from '../../../src/library/images/read-kept'
import { importAll } from '../../../src/library/import/import-all'
import { openFile } from '../../../src/library/import/open-file'
import { openSaved } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { keepIndexed } from '../../../src/library/search/keep-indexed'
import { search } from '../../../src/library/search/search'
import { articleOf, bodyOf, emptyLibrary, value } from './samples'

const KEY = 'valley.example/bees'
const PICTURES = ['https://img.example/inside.jpg', 'https://img.example/lead.jpg']
const LOGO = 'https://valley.example/logo.png'

const body = bodyOf('The bees came back.')
body.children.push({
  ...{ type: 'element', tagName: 'img', children: [] },
  properties: { src: PICTURES[0] }
})
const article = articleOf({
  body,
  image: { url: PICTURES[1] as string },
  publisher: { name: 'The Valley Post', logo: LOGO }
})

/** A worker's life; each request to the database or the web is a step of it. */
const life = { left: Number.POSITIVE_INFINITY, stop: () => {} }

/** Whether there is another step. When it is stopped, the browser undoes what it had begun. */
function takesStep(tx?: IDBTransaction): boolean {
  life.left--
  if (life.left === -1) {
    // Not until the code has ended that runs on here, as a dead worker’s would not.
    if (tx?.mode === 'readwrite') queueMicrotask(() => tx.abort())
    life.stop()
  }
  return life.left >= 0
}

/** What a dead worker waits for. */
const never = () => new Promise<never>(() => {})

/** Counts the requests of stores or indexes. */
function counted(prototype: object, transaction: (of: never) => IDBTransaction): void {
  const requests = prototype as Record<string, (this: never, ...args: unknown[]) => unknown>
  for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete']) {
    const plain = requests[name]
    if (!plain) continue
    vi.spyOn(requests, name).mockImplementation(function (this: never, ...args) {
      return takesStep(transaction(this)) ? plain.apply(this, args) : never()
    })
  }
}

/** Does its work for so many steps; answers whether it was stopped, and what it had said by then. */
async function live(
  steps: number,
  work: (tell: () => void) => Promise<void>
): Promise<{ isStopped: boolean; isTold: boolean }> {
  counted(IDBObjectStore.prototype, (store: IDBObjectStore) => store.transaction)
  counted(IDBIndex.prototype, (index: IDBIndex) => index.objectStore.transaction)
  let isTold = false
  const stopped = new Promise<true>((resolve) => {
    Object.assign(life, { left: steps, stop: () => resolve(true) })
  })
  const lived = work(() => {
    isTold = true
  }).then(() => false)
  const isStopped = await Promise.race([stopped, lived])
  vi.restoreAllMocks()
  life.left = Number.POSITIVE_INFINITY
  return { isStopped, isTold }
}

async function liveAndSave(tell: () => void): Promise<void> {
  const db = value(await openLibrary())
  value(await save(db, article, { withImages: true }))
  tell()
  await tend(db)
}

async function tend(db: Library): Promise<void> {
  value(await keepIndexed(db))
  const blob = new Blob(['picture'], { type: 'image/png' })
  const fetch = async () => (takesStep() ? { blob } : never())
  value(await keepImages(db, { mayFetch: () => true, fetch }))
}

/** Looks at what is there as a program would that has just started; answers whether it is saved. */
async function isWhole(db: Library): Promise<boolean> {
  const [rows, bodies] = [await db.count('articles'), await db.count('bodies')]
  const jobs = await db.getAll('jobs')
  expect([rows, bodies]).toEqual(rows ? [1, 1] : [0, 0])
  const kept = [...value(await keptImages(db, KEY)).keys()]
  if (rows === 0) {
    expect([jobs, kept]).toEqual([[], []])
    return false
  }
  expect(value(await openSaved(db, KEY))).toEqual(article)
  // Each picture is here, or will be fetched.
  const waiting = jobs.flatMap((job) => (job.kind === 'images' ? job.urls : []))
  expect([...new Set([...kept, ...waiting])].sort()).toEqual(PICTURES)
  return true
}

// The browser frees a dead worker's lock; nothing does so for one that only plays dead.
beforeEach(() => {
  const request = (_name: string, work: () => Promise<unknown>) => work()
  vi.stubGlobal('navigator', { locks: { request } })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('stopped at each step, and started again, it comes to the same library', async () => {
  let steps = 0
  for (let isOver = false; !isOver; steps++) {
    ;(await emptyLibrary()).close()
    const { isStopped, isTold } = await live(steps, liveAndSave)
    isOver = !isStopped
    const db = value(await openLibrary())
    const isSaved = await isWhole(db)
    if (isTold) expect(isSaved).toBe(true)
    if (!isSaved) value(await save(db, article, { withImages: true }))
    await tend(db)
    expect(await isWhole(db)).toBe(true)
    expect([...value(await keptImages(db, KEY)).keys()].sort()).toEqual(PICTURES)
    expect(value(await keptLogo(db, 'The Valley Post'))).toBeDefined()
    expect(await db.count('jobs')).toBe(0)
    expect(value(await search(db, 'bees')).hits).toHaveLength(1)
    db.close()
  }
  expect(steps).toBeGreaterThan(30)
})

/** Two stories with their texts, as another program has written them. */
const TWO = JSON.stringify(
  ['a', 'b'].map((name) => ({
    ...{ url: `https://${name}.example/`, is_archived: 0, content: `<p>The bees of ${name}.` }
  }))
)

async function importTwo(): Promise<void> {
  const db = value(await openLibrary())
  value(await importAll(db, value(await openFile(new Blob([TWO])))))
}

test('an import stopped at each step has brought all or nothing, and begun again brings all', async () => {
  let steps = 0
  for (let isOver = false; !isOver; steps++) {
    ;(await emptyLibrary()).close()
    isOver = !(await live(steps, importTwo)).isStopped
    const db = value(await openLibrary())
    expect([0, 2]).toContain(await db.count('articles'))
    db.close()
    await importTwo()
    const after = value(await openLibrary())
    expect(await after.getAllKeys('articles')).toEqual(['a.example', 'b.example'])
    for (const key of ['a.example', 'b.example']) value(await openSaved(after, key))
    expect(await after.count('bodies')).toBe(2)
    expect(await after.countFromIndex('jobs', 'kind', 'import')).toBe(0)
    after.close()
  }
  expect(steps).toBeGreaterThan(10)
})
