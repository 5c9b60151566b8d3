import { beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/types'
import type { Library } from '../../../src/library/database'
import { setState } from '../../../src/library/edit'
import { alsoLike } from '../../../src/library/related'
import { save } from '../../../src/library/save'
import { keepIndexed } from '../../../src/library/search/keep-indexed'
import { madeUpArticle } from '../../library/generate'
import { articleOf, bodyOf, emptyLibrary, value } from './samples'

let db: Library

beforeEach(async () => {
  db = await emptyLibrary()
})

const story = (name: string, headline: string, ...paragraphs: string[]): Article =>
  articleOf({ url: `https://a.example/${name}`, headline, body: bodyOf(...paragraphs) })

const FILLER = 'It was said on Monday that more would be known by the end of the week.'

const FERRY = story(
  'ferry',
  'Ferry to Inverarden stops for the winter',
  `The ferry across the Minch will not sail until March. ${FILLER}`,
  'Calmac said the Inverarden slipway was unsafe, and no other slipway is fit.',
  'Islanders beyond the Minch fear for the Kilbrae school; Calmac pays for Kilbrae.'
)
const SLIPWAY = story(
  'slipway',
  'Calmac to mend the Inverarden slipway',
  `Work on the Inverarden slipway begins in May, Calmac said. ${FILLER}`,
  'The slipway serves the ferry over the Minch, and another ferry in the south Minch.'
)
const WINTER = story(
  'winter',
  'A mild winter',
  `The winter was mild. ${FILLER}`,
  'No more is known.'
)

/** Stories on other matters, that use the same small words. */
const others = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const { headline, body, url } = madeUpArticle(n * 20)
    body.children.splice(5, Number.POSITIVE_INFINITY, ...bodyOf(FILLER, FILLER).children)
    return articleOf({ headline, body, url })
  })

async function shelve(...articles: Article[]) {
  for (const article of articles) value(await save(db, article))
  value(await keepIndexed(db))
}

const names = async (article: Article) =>
  value(await alsoLike(db, article)).map(({ entry }) => entry.key.replace('a.example/', ''))

describe('alsoLike', () => {
  test('offers the story on the same matter, and says by which words', async () => {
    await shelve(SLIPWAY, WINTER, ...others(40))
    const [like, ...rest] = value(await alsoLike(db, FERRY))
    expect(rest).toEqual([])
    expect(like?.entry.key).toBe('a.example/slipway')
    expect(like?.shared.toSorted()).toEqual(['Calmac', 'Ferry', 'Inverarden', 'Minch', 'slipway'])
  })

  test('offers it also when the article itself is saved, but never itself', async () => {
    await shelve(FERRY, SLIPWAY, WINTER, ...others(40))
    expect(await names(FERRY)).toEqual(['slipway'])
  })

  test('offers none when the match is weak', async () => {
    await shelve(WINTER, ...others(40))
    expect(await names(FERRY)).toEqual([])
    expect(await names(WINTER)).toEqual([])
  })

  test('offers three at most, unread before read', async () => {
    const like = (name: string) => ({ ...SLIPWAY, url: `https://a.example/${name}` })
    await shelve(like('1'), like('2'), like('3'), like('4'), ...others(80))
    await setState(db, ['a.example/1', 'a.example/2', 'a.example/3'], 'finished')
    const offered = await names(FERRY)
    expect(offered).toHaveLength(3)
    expect(offered[0]).toBe('4')
  })

  test('offers none from an empty library', async () => expect(await names(FERRY)).toEqual([]))
})
