import { unwrap } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ok } from '../../../src/article/types'
import { joinPages } from '../../../src/extract/join-pages'
import type { Library } from '../../../src/library/database'
import { type Keeping, keepingIn, libraryOnce } from '../../../src/library/keeping'
import { articleOf, bodyOf, emptyLibrary, present, problem, value } from './samples'

const URL = 'https://valley.example/bees'
const ONE = 'The bees came back to the quarry in the first week of April.'
const TWO = 'Nobody who lived in the valley had expected them.'
const THREE = 'Ada Brook heard them first, over the noise of the saws.'
const FOUR = 'They have stayed ever since, and swarm each May.'

const NOTE = 'Ada Brook writes of the valley and of what flies in it.'
const SUMMARY = 'What is known of the bees: they left, and they are back.'

const pages = [URL, `${URL}?page=2`]
const first = articleOf({ pages, pageAt: 0, body: bodyOf(ONE, TWO, ONE) })
const second = articleOf({ pages, pageAt: 1, body: bodyOf(THREE, FOUR) })
const whole = joinPages(first, [], [second])

let db: Library
let keeping: Keeping

beforeEach(async () => {
  db = await emptyLibrary()
  keeping = keepingIn(async () => ok(db))
})

const standing = async (article: Parameters<Keeping['standing']>[0]) => {
  const { isSaved, isChanged } = value(await keeping.standing(article))
  return { isSaved, isChanged }
}

describe('a story parted over pages, saved whole', () => {
  beforeEach(async () => {
    value(await keeping.save(whole))
  })

  test.each([
    ['whole', whole],
    ['at its first page', first],
    ['at its second', second],
    ['at a second with an address of its own', { ...second, url: `${URL}?page=2` }],
    ['at a second that counts in its headline', { ...second, headline: `${whole.headline} (2/2)` }],
    ['whole, from its second page', joinPages({ ...second, url: `${URL}?page=2` }, [first], [])]
  ])('is unchanged when opened again %s', async (_, article) => {
    expect(await standing(article)).toEqual({ isSaved: true, isChanged: false })
  })

  test.each([
    ['a paragraph more', { body: bodyOf(ONE, TWO, 'They left again.') }],
    ['a paragraph less', { body: bodyOf(ONE, THREE) }],
    ['another word at its end', { body: bodyOf(ONE, TWO.slice(0, -2)) }],
    ['another headline', { headline: 'Bees leave the quarry' }],
    ['another standfirst', { standfirst: 'A hive is heard again.' }]
  ])('has changed when its page has %s', async (_, given) => {
    expect(await standing({ ...first, ...given })).toEqual({ isSaved: true, isChanged: true })
  })

  test.each([
    ['a paragraph more', { body: bodyOf(THREE, FOUR, 'They left again.') }],
    ['another first word', { body: bodyOf(`Miss ${THREE}`, FOUR) }],
    ['another headline', { headline: 'Bees leave the quarry' }]
  ])('has changed when its second page has %s', async (_, given) => {
    expect(await standing({ ...second, ...given })).toEqual({ isSaved: true, isChanged: true })
  })

  test('has changed when its site shows less of it on a single page', async () => {
    const { pages, ...single } = first
    expect(await standing(single)).toEqual({ isSaved: true, isChanged: true })
  })

  test('has changed when the copy is damaged', async () => {
    const record = present((await db.getAll('bodies'))[0])
    await db.put('bodies', { ...record, sha256: '' })
    expect(await standing(first)).toEqual({ isSaved: true, isChanged: true })
  })
})

describe('a story whose pages repeat what stands above and below', () => {
  const above = { standfirst: 'A hive is heard again.' }
  const [one, two] = [
    { ...first, ...above, body: bodyOf(SUMMARY, ONE, TWO, NOTE) },
    { ...second, body: bodyOf(SUMMARY, THREE, FOUR, NOTE) }
  ]

  test.each([
    ['first', joinPages(one, [], [two])],
    ['second', joinPages(two, [one], [])]
  ])('is unchanged on every page when saved whole from its %s', async (_, joined) => {
    value(await keeping.save(joined))
    expect(await standing(one)).toEqual({ isSaved: true, isChanged: false })
    expect(await standing(two)).toEqual({ isSaved: true, isChanged: false })
    const other = { ...two, body: bodyOf(SUMMARY, THREE, 'They left again.', FOUR, NOTE) }
    expect(await standing(other)).toEqual({ isSaved: true, isChanged: true })
  })
})

describe('a story of which one page is saved', () => {
  test('is still to be saved at its other page, and has not changed', async () => {
    value(await keeping.save(first))
    const other = { ...second, url: `${URL}?page=2` }
    expect(await standing(other)).toEqual({ isSaved: false, isChanged: false })
    value(await keeping.save(other))
    expect(await standing(other)).toEqual({ isSaved: true, isChanged: false })
    expect(await standing(first)).toEqual({ isSaved: true, isChanged: false })
    expect(await db.count('articles')).toBe(1)
  })

  test('has changed when that page has other words', async () => {
    value(await keeping.save(second))
    const given = { body: bodyOf(THREE, 'They left again.') }
    expect(await standing({ ...second, ...given })).toEqual({ isSaved: true, isChanged: true })
  })

  test('is still to be saved whole, and has not changed', async () => {
    value(await keeping.save(first))
    expect(await standing(whole)).toEqual({ isSaved: false, isChanged: false })
    expect(value(await keeping.save(whole))).toBe('changed')
    expect(await standing(whole)).toEqual({ isSaved: true, isChanged: false })
    expect(await standing(first)).toEqual({ isSaved: true, isChanged: false })
  })

  test('has changed when the whole has other words', async () => {
    value(await keeping.save({ ...first, body: bodyOf(ONE, 'They left again.') }))
    expect(await standing(whole)).toEqual({ isSaved: true, isChanged: true })
  })
})

test('a connection that the browser has cut off is told of, and opened anew', async () => {
  const library = libraryOnce()
  const cut = value(await library())
  unwrap(cut).close()
  const kept = keepingIn(library)
  expect(problem(await kept.save(first)).kind).toBe('storage-failed')
  expect(value(await kept.save(first))).toBe('added')
  expect(value(await library())).not.toBe(cut)
})

test('an opening that a bug has ended is tried anew', async () => {
  const library = libraryOnce()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new TypeError('a bug')
  })
  await expect(library()).rejects.toThrow('a bug')
  expect((await library()).ok).toBe(true)
})
