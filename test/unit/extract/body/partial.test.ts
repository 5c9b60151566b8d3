import { describe, expect, it } from 'vitest'
import { article, PARAGRAPHS, STORY } from './read-page'

const paid = (more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour closed',
    isAccessibleForFree: false,
    ...more
  })}</script>`

const parts = paid({
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' }
})

const isPartial = (behind = '', head = '') =>
  article(
    `<main><h1>Harbour closed</h1><div class="text">${PARAGRAPHS}</div>${behind}</main>`,
    head
  ).isPartial

describe('a part of a story', () => {
  it.each([
    ['is what a page says it is', '', paid(), true],
    ['is a page without the parts that are paid for', '', parts, true],
    ['is none with these parts', `<div class="rest">${PARAGRAPHS}</div>`, parts, false],
    [
      'stands before a wall',
      '<div><p>Subscribe now to continue reading this story.</p></div>',
      '',
      true
    ],
    [
      'stands before a wall',
      '<div><p>Jetzt abonnieren und alle Artikel lesen.</p></div>',
      '',
      true
    ],
    [
      'stands before a box of that name',
      '<div class="site-paywall">Become one of us</div>',
      '',
      true
    ],
    ['is not told by a newsletter', '<div><p>Sign up to get our newsletter.</p></div>', '', false],
    ['is not told by comments', '<div><p>Log in to comment on this story.</p></div>', '', false],
    [
      'is not told by an offer on a page that says it is free',
      '<div class="site-paywall">Become one of us</div>',
      paid({ isAccessibleForFree: true }),
      false
    ],
    [
      'is none of a long text without the parts',
      `<div>${Array.from({ length: 20 }, (_, at) => PARAGRAPHS.replaceAll('<p>', `<p>${at}: `)).join('')}</div>`,
      parts,
      false
    ],
    ['is not told by nothing', '', '', false],
    [
      'is not told by a selector that is none',
      '',
      paid({
        isAccessibleForFree: true,
        hasPart: { isAccessibleForFree: false, cssSelector: ')(' }
      }),
      false
    ]
  ])('%s', (_, behind, head, expected) => {
    expect(isPartial(behind, head)).toBe(expected)
  })

  const ending = (text: string, head = '') =>
    article(`<h1>Harbour closed</h1><div>${text}</div>`, head).isPartial

  it.each(['…', '...', ' […]', ' [...]'])('is one that is cut off: %s', (end) => {
    const cut = `${PARAGRAPHS}<p>The port has never been so${end}</p>`
    expect(ending(cut)).toBe(true)
    expect(ending(`${cut}<p>Now it is.</p>`)).toBe(false)
    expect(ending(cut, paid({ isAccessibleForFree: true }))).toBe(false)
  })

  it('is none of a long text that ends in thought', () => {
    const long = Array.from({ length: 20 }, (_, at) => PARAGRAPHS.replaceAll('<p>', `<p>${at}: `))
    expect(ending(`${long.join('')}<p>The port has never been so…</p>`)).toBe(false)
  })

  it('is none for the name of the box that holds its end, which has been opened', () => {
    const { isPartial } = article(
      `<h1>Harbour closed</h1><div>${PARAGRAPHS}<div class="site-paywall">${PARAGRAPHS.replaceAll('<p>', '<p>And: ')}</div></div>`
    )
    expect(isPartial).toBe(false)
  })

  it.each([
    '<div><h2>Subscribe now to continue reading</h2><p>One crown a week, as long as you like.</p></div>',
    '<p>Subscribe now to continue reading this story, and all the others that we have on the harbour.</p>'
  ])('has no word of the wall in it', (wall) => {
    const { isPartial, body } = article(
      `<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${wall}</div>`
    )
    expect(isPartial).toBe(true)
    expect(body.children).toHaveLength(STORY.length)
  })

  it('is none for the name of the box that the story stands in', () => {
    const { isPartial } = article(
      `<h1>Harbour closed</h1><div class="site-paywall"><div>${PARAGRAPHS}</div></div>`
    )
    expect(isPartial).toBe(false)
  })
})
