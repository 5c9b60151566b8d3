import { describe, expect, it } from 'vitest'
import { article, lines, STORY } from './read-page'

const BREAK = ' <br> <br> '
const told = STORY.join(BREAK)
const page = (text: string) => lines(`<main><h1>Harbour closed</h1>${text}</main>`)
const [FIRST, ...REST] = STORY

describe('paragraphs that are parted by two line breaks', () => {
  it.each([
    ['a box', `<div>${told}</div>`],
    ['a paragraph', `<p>${told}</p>`],
    ['a word within a box', `<div><span>${told}</span></div>`]
  ])('are told one by one in %s', (_, text) => {
    expect(page(text)).toEqual(STORY)
  })

  it.each([
    '<a href="/news/2">The bridge</a>',
    'Read also: <a href="/news/2">The bridge</a>',
    'Advertisement',
    '© The Harbour Gazette'
  ])('lose the lines of the site’s among them: %s', (line) => {
    expect(page(`<div>${told}${BREAK}${line}</div>`)).toEqual(STORY)
  })

  it('keep the lines that a single break parts, and what stands between them', () => {
    const list = '<ul><li>the pier</li><li>the quay</li></ul>'
    const verse = 'Far out the bell,<br>and no one near'
    expect(page(`<div>${FIRST}${BREAK}${verse}${BREAK}${list}${REST.join(BREAK)}</div>`)).toEqual([
      FIRST,
      'Far out the bell,',
      'and no one near',
      'the pier',
      'the quay',
      ...REST
    ])
  })

  it.each(['one<br><br>two', '<span>one<br><br>two</span>'])('leave code as it is: %s', (code) => {
    const { body } = article(
      `<main><h1>Harbour closed</h1><div>${told}<pre>${code}</pre></div></main>`
    )
    expect(JSON.stringify(body)).toContain('one\\n\\ntwo')
  })
})
