import { describe, expect, it } from 'vitest'
import { article, lines, PARAGRAPHS, STORY } from './read-page'

const OTHER =
  'Elsewhere, in a town far from the sea, the council has chosen a new mayor, who promised lower rents, better schools and a tram that comes on time.'

describe('finding the story', () => {
  it('needs no second opinion where all the text of the page stands in one place', () => {
    expect(article(`<h1>Harbour closed</h1><div>${PARAGRAPHS}</div>`).provenance.body?.source).toBe(
      'densest'
    )
  })

  it('stays in the article that holds the headline', () => {
    expect(
      lines(`<main><article><h1>Harbour closed</h1>${PARAGRAPHS}</article>
        <article><h2>New mayor</h2>${`<p>${OTHER}</p>`.repeat(9)}</article></main>`)
    ).toEqual(STORY)
  })

  it('takes what comes before under a wrapper of its own, if it is set like the rest', () => {
    const [first, ...rest] = STORY
    expect(
      lines(`<h1>Harbour closed</h1><div class="text"><div class="copy">${first}</div>
        <div class="all">${rest.map((text) => `<div class="copy">${text}</div>`).join('')}</div></div>`)
    ).toEqual(STORY)
  })
})
