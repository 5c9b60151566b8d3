import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract'
import { isArticle } from '../../../../src/extract/body/decide'
import type { Evidence } from '../../../../src/extract/body/evidence'
import { findByReadability } from '../../../../src/extract/body/readability'
import { notArticles } from '../../../fixtures/not-articles/index'

const STORY: Evidence = {
  kind: 'none',
  address: 'story',
  length: 1800,
  prose: 1600,
  paragraphs: 6,
  isAside: false,
  boxed: 0,
  labelled: 0,
  teased: 0,
  listed: 0,
  hasDate: true,
  hasAuthor: true
}

describe('isArticle', () => {
  it.each<[string, Partial<Evidence>, boolean]>([
    ['a story that says what it is', { kind: 'article' }, true],
    ['a story that does not', {}, true],
    ['a long text without any sign', { address: 'none', hasDate: false, hasAuthor: false }, true],
    ['a short notice that says what it is', { kind: 'article', length: 260, prose: 240 }, true],
    ['a poem', { kind: 'article', prose: 0, paragraphs: 0 }, true],
    ['a story in boxes', { kind: 'article', boxed: 1 }, true],
    ['a front page of teasers', { address: 'root', boxed: 1, teased: 1 }, false],
    ['a section of teasers', { address: 'none', boxed: 1, teased: 1 }, false],
    ['a list of posts', { address: 'none', boxed: 1, paragraphs: 12 }, false],
    ['a list of entries', { address: 'none', listed: 1, paragraphs: 12 }, false],
    ['a list of advice', { listed: 1, hasDate: false, prose: 2800, paragraphs: 13 }, true],
    ['a story with a part in boxes', { boxed: 0.65, teased: 0.65, prose: 2800 }, true],
    [
      'a long text by a builder of pages',
      { address: 'none', boxed: 1, prose: 5000, hasDate: false, hasAuthor: false },
      true
    ],
    [
      'a shelf of books',
      {
        address: 'none',
        boxed: 1,
        labelled: 1,
        prose: 5000,
        paragraphs: 14,
        hasDate: false,
        hasAuthor: false
      },
      false
    ],
    ['a song', { prose: 0, length: 900, paragraphs: 0 }, true],
    [
      'a short text without any sign',
      { address: 'none', prose: 900, hasDate: false, hasAuthor: false },
      true
    ],
    [
      'what others say of a video',
      { address: 'none', prose: 900, isAside: true, hasDate: false, hasAuthor: false },
      false
    ],
    ['a call in short lines', { length: 340, prose: 160, paragraphs: 1 }, true],
    [
      'a text of which each chapter stands in a box',
      { boxed: 1, labelled: 0.4, prose: 2900, paragraphs: 17, hasDate: false, hasAuthor: false },
      true
    ],
    [
      'an article of a few chapters that leads on from most of them',
      {
        kind: 'article',
        address: 'none',
        length: 900,
        prose: 400,
        paragraphs: 4,
        boxed: 1,
        labelled: 0.6,
        teased: 0.6,
        hasDate: false,
        hasAuthor: false
      },
      true
    ],
    ['a product', { kind: 'other', prose: 300 }, false],
    ['a label or two', { prose: 100, length: 100 }, false]
  ])('%s', (_, change, expected) => {
    expect(isArticle({ ...STORY, ...change })).toBe(expected)
  })

  it('takes no page for an article that is none', { timeout: 240_000 }, () => {
    const some = notArticles().filter((_, at) => at % 9 === 0)
    const taken = some.filter(({ url, html }) => {
      const { document } = new JSDOM(html, { url }).window
      const snapshot = { document, url, capturedAt: '2026-05-12T08:00:00Z' }
      return extract(snapshot, { second: findByReadability }).ok
    })
    expect(some.length).toBeGreaterThanOrEqual(33)
    expect(taken.map(({ id }) => id)).toEqual([])
  })
})
