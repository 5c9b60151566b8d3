import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../../src/extract/body/pages'

const SITE = 'https://example.org'

function pages(url: string, ...links: [label: string, href: string][]): string[] {
  const html = links.map(([label, href]) => `<a href="${href}">${label}</a>`).join(' ')
  const { document } = new JSDOM(html, { url: SITE + url }).window
  return pagesOf(document, SITE + url).map((page) => page.slice(SITE.length))
}

describe('pages of a story', () => {
  it.each<[string, string, [string, string][], string[]]>([
    [
      'in the path',
      '/a/long-story.html',
      [
        ['2', '/a/long-story-2.html'],
        ['3', '/a/long-story-3.html']
      ],
      ['/a/long-story.html', '/a/long-story-2.html', '/a/long-story-3.html']
    ],
    [
      'in the query, read on the second',
      '/story?id=7&page=2',
      [
        ['1', '/story?id=7'],
        ['3', '/story?id=7&page=3#text']
      ],
      ['/story?id=7', '/story?id=7&page=2', '/story?id=7&page=3']
    ],
    ['behind a slash', '/story/', [['Page 2', '/story/2/']], ['/story/', '/story/2/']],
    ['of another story', '/story/', [['2', '/other/2/']], []],
    ['of another site', '/story/', [['2', 'https://example.com/story/2/']], []],
    ['with one missing', '/story/', [['3', '/story/3/']], []],
    ['of which there is one', '/story-2024', [['1', '/story-2024']], []]
  ])('%s', (_, url, links, expected) => {
    expect(pages(url, ...links)).toEqual(expected)
  })

  it('are not those of its comments', () => {
    const html = '<div class="comments"><a href="/story/2/">2</a></div>'
    const { document } = new JSDOM(html, { url: `${SITE}/story/` }).window
    expect(pagesOf(document, `${SITE}/story/`)).toEqual([])
  })
})
