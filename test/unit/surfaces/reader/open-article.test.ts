import { expect, test, vi } from 'vitest'
import { fail } from '../../../../src/article/types'
import { openArticle } from '../../../../src/surfaces/reader/open-article'
import { articleOf, value } from '../../library/samples'

const recalled = vi.hoisted(() => vi.fn<() => Promise<unknown>>(async () => undefined))
vi.mock('../../../../src/platform/handed-over', async () => {
  const { articleOf } = await import('../../library/samples')
  return { takeOver: async () => articleOf() }
})
vi.mock('../../../../src/platform/progress', () => ({ recallPlace: recalled }))

const open = async (search: string) =>
  value(await openArticle(new URLSearchParams(search), async () => fail('storage-blocked')))

test('a story from a private window, of which nothing is kept, begins where its address says', async () => {
  const { article, start } = await open('unsaved=name&paragraph=12')
  expect(article.url).toBe(articleOf().url)
  expect(start?.paragraph).toBe(12)
})

test('a place that is kept counts for more: the reader has moved on since', async () => {
  recalled.mockResolvedValueOnce({ paragraph: 20, fraction: 0.6 })
  expect((await open('unsaved=name&paragraph=12')).start?.paragraph).toBe(20)
})

test.each([
  '',
  '&paragraph=0',
  '&paragraph=-3',
  '&paragraph=some',
  '&paragraph=1.5',
  '&paragraph=Infinity'
])('with "%s" it begins at its start', async (place) => {
  expect((await open(`unsaved=name${place}`)).start).toBeUndefined()
})
