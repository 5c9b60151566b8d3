import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../../../src/library/database'
import { deleteAll } from '../../../../src/library/delete-all'
import { type Fetched, fetchImage } from '../../../../src/library/images/fetch-image'
import { keepImages } from '../../../../src/library/images/keep-images'
import { countWithImages, keptImages, keptLogo } from '../../../../src/library/images/read-kept'
import { withKeptImages } from '../../../../src/library/images/with-kept-images'
import { save } from '../../../../src/library/save'
import { sweep } from '../../../../src/library/sweep'
import { unsave } from '../../../../src/library/unsave'
import { articleOf, bodyOf, emptyLibrary, value } from '../samples'

const KEY = 'valley.example/bees'
const LEAD = 'https://img.example/lead.jpg'
const INSIDE = 'https://img.example/inside.jpg'
const LOGO = 'https://valley.example/logo.png'

const body = bodyOf('The bees came back.')
body.children.push({ type: 'element', tagName: 'img', properties: { src: INSIDE }, children: [] })
const article = articleOf({
  body,
  image: { url: LEAD },
  publisher: { name: 'The Valley Post', logo: LOGO }
})

let db: Library
const blob = new Blob(['picture'], { type: 'image/png' })
const fetches = (answers: Record<string, Fetched> = {}) =>
  vi.fn(async (url: string): Promise<Fetched> => answers[url] ?? { blob })
const mayFetch = () => true
const jobs = () => db.getAllFromIndex('jobs', 'kind', 'images')
const waiting = async () => (await jobs()).flatMap((job) => ('urls' in job ? job.urls : []))

beforeEach(async () => {
  db = await emptyLibrary()
  value(await save(db, article, { withImages: true }))
})

describe('keepImages', () => {
  test('takes a job away of which an earlier version has left nothing', async () => {
    await db.add('jobs', { kind: 'images', key: KEY, urls: [], attempts: 0 })
    value(await keepImages(db, { mayFetch, fetch: fetches() }))
    expect(await jobs()).toEqual([])
  })

  test('keeps the pictures with the article, the logo with its source, and crosses the job off', async () => {
    const fetch = fetches()
    value(await keepImages(db, { mayFetch, fetch }))
    expect(fetch.mock.calls.flat()).toEqual([LOGO, LEAD, INSIDE])
    expect([...value(await keptImages(db, KEY)).keys()].sort()).toEqual([INSIDE, LEAD])
    expect(value(await keptLogo(db, 'The Valley Post'))).toBeDefined()
    expect(value(await countWithImages(db))).toBe(1)
    expect(await jobs()).toEqual([])
  })

  test('asks nothing of a host that is not allowed, and waits', async () => {
    const fetch = fetches()
    value(await keepImages(db, { mayFetch: (url) => url === LOGO, fetch }))
    expect(fetch.mock.calls.flat()).toEqual([LOGO])
    expect(await waiting()).toEqual([LEAD, INSIDE])
    value(await keepImages(db, { mayFetch, fetch }))
    expect(fetch.mock.calls.flat()).toEqual([LOGO, LEAD, INSIDE])
    expect(await jobs()).toEqual([])
  })

  test('stopped after any picture, it goes on where it was, and fetches none twice', async () => {
    for (const stopAfter of [1, 2]) {
      const stop = new AbortController()
      const fetch = fetches()
      fetch.mockImplementation(async () => {
        if (fetch.mock.calls.length === stopAfter) stop.abort()
        return { blob }
      })
      value(await keepImages(db, { mayFetch, fetch, signal: stop.signal }))
      value(await keepImages(db, { mayFetch, fetch }))
      expect(fetch.mock.calls.flat().toSorted()).toEqual([INSIDE, LEAD, LOGO].toSorted())
      expect(await jobs()).toEqual([])
      db = await emptyLibrary()
      value(await save(db, article, { withImages: true }))
    }
  })

  test('what is no picture is given up at once, what did not answer after five rounds', async () => {
    const fetch = fetches({ [LEAD]: 'never', [INSIDE]: 'later' })
    for (let round = 0; round < 4; round++) value(await keepImages(db, { mayFetch, fetch }))
    expect(await waiting()).toEqual([INSIDE])
    value(await keepImages(db, { mayFetch, fetch }))
    expect(await jobs()).toEqual([])
    expect(fetch.mock.calls.flat().filter((url) => url === INSIDE)).toHaveLength(5)
  })

  test('a removed article’s pictures are not fetched, and go with it', async () => {
    const fetch = fetches()
    await unsave(db, [KEY], new Date('2026-03-05'))
    value(await keepImages(db, { mayFetch, fetch }))
    expect(fetch).not.toHaveBeenCalled()
    value(await sweep(db, new Date('2026-03-07')))
    expect(await jobs()).toEqual([])
  })

  test('what is deleted while a picture comes stays deleted, with its picture', async () => {
    const fetch = fetches()
    fetch.mockImplementationOnce(async () => {
      value(await deleteAll(db))
      return { blob }
    })
    value(await keepImages(db, { mayFetch, fetch }))
    expect(await db.count('images')).toBe(0)
    expect(await jobs()).toEqual([])
  })

  test('pictures of what is saved anew meanwhile are fetched in the next round', async () => {
    const fetch = fetches()
    const later = 'https://img.example/later.jpg'
    fetch.mockImplementationOnce(async () => {
      value(await save(db, { ...article, image: { url: later } }, { withImages: true }))
      return { blob }
    })
    value(await keepImages(db, { mayFetch, fetch }))
    expect(await waiting()).toEqual([later])
    value(await keepImages(db, { mayFetch, fetch }))
    expect([...value(await keptImages(db, KEY)).keys()]).toContain(later)
    expect(await jobs()).toEqual([])
  })

  test('saving again leaves one job', async () => {
    value(await save(db, article, { withImages: true }))
    expect(await jobs()).toHaveLength(1)
  })
})

describe('withKeptImages', () => {
  const kept = { images: new Map([[LEAD, 'blob:lead']]), logo: 'blob:logo' }

  test('online, what is not kept comes from its address', () => {
    const drawn = withKeptImages(article, kept, false)
    expect(drawn.image?.url).toBe('blob:lead')
    expect(drawn.publisher?.logo).toBe('blob:logo')
    expect(JSON.stringify(drawn.body)).toContain(INSIDE)
  })

  test('offline, nothing is left that asks the network', () => {
    const drawn = withKeptImages(article, { images: new Map() }, true)
    expect(JSON.stringify(drawn)).not.toMatch(/\.(?:jpg|png)/)
    expect(drawn.image).toBeUndefined()
  })
})

describe('fetchImage', () => {
  const PNG = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    ),
    (letter) => letter.charCodeAt(0)
  )
  const answering = (body: BodyInit | null, type: string, status = 200) =>
    vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response(body, { status, headers: { 'content-type': type } }))

  test('sends no cookies and no referrer', async () => {
    const fetch = answering(PNG, 'image/png')
    expect(await fetchImage(LEAD)).toMatchObject({ blob: { type: 'image/png', size: PNG.length } })
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer'
    })
  })

  test.each([
    ['a page in its place', '<p>Log in</p>', 'text/html', 200, 'never'],
    ['a page that calls itself a picture', '<p>Log in</p>', 'image/png', 200, 'never'],
    ['one that is gone', null, 'image/png', 404, 'never'],
    ['a server that is tired', null, 'image/png', 503, 'later'],
    ['a server that is asked too often', null, 'image/png', 429, 'later']
  ])('%s', async (_what, body, type, status, expected) => {
    answering(body, type, status)
    expect(await fetchImage(LEAD)).toBe(expected)
  })

  test('more bytes than may be, or more pixels, are refused', async () => {
    answering(PNG, 'image/png')
    expect(await fetchImage(LEAD, 10)).toBe('never')
    const bomb = PNG.slice()
    new DataView(bomb.buffer).setUint32(16, 30_000)
    new DataView(bomb.buffer).setUint32(20, 30_000)
    answering(bomb, 'image/png')
    expect(await fetchImage(LEAD)).toBe('never')
  })

  test('no network is for later', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed to fetch'))
    expect(await fetchImage(LEAD)).toBe('later')
  })
})
