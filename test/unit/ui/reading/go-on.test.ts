import { expect, it } from 'vitest'
import type { Article } from '../../../../src/article/types'
import { plainText } from '../../../../src/extract/body/plain-text'
import { joinPages } from '../../../../src/extract/join-pages'
import { prepareBody } from '../../../../src/ui/reader/prepare-body'
import { goOn } from '../../../../src/ui/reading/go-on'
import { articleOf, bodyOf } from '../../library/samples'

const page = (pageAt: number, ...texts: string[]) =>
  articleOf({ pages: ['a', 'b', 'c'], pageAt, body: bodyOf(...texts) })

const NOTE = 'Ada Brook writes about bees, hives and honey for The Valley Post.'
const [ONE, TWO, THREE] = ['One', 'Two', 'Three'].map(
  (number) => `${number} begins its page with a long sentence that no other has.`
) as [string, string, string]

it.each([
  ['a note that every page has', NOTE],
  ['a mark that every page has', '* * *']
])('goes on at the last lines of the page that was read, whatever ends it: %s', (_, end) => {
  const read = page(1, TWO, 'Two ends.', end)
  const whole = joinPages(
    read,
    [page(0, ONE, 'One ends.', end)],
    [page(2, THREE, 'Three ends.', end)]
  )
  // A mark at the end of a page is not drawn there; between pages it is a rule.
  const drawn = (tree: Article['body']) =>
    prepareBody(tree).children.map((block) => plainText(block))
  const own = new Set(drawn(read.body))
  const last = drawn(whole.body).findLastIndex((text) => own.has(text))
  expect(last).toBeGreaterThan(2)
  // Sent from the page, it is another object.
  expect(goOn(read, structuredClone(whole))).toEqual({ paragraph: last, fraction: 0 })
})

it('moves nothing from the first page on', () => {
  const read = page(0, ONE)
  expect(goOn(read, joinPages(read, [], [page(1, TWO)]))).toBeUndefined()
})
