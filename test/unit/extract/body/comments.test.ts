import { describe, expect, it } from 'vitest'
import { article, lines, PARAGRAPHS, STORY } from './read-page'

const SAID =
  'I was there when it happened, and I can tell you that the pier was rotten for years, and nobody did a thing about it.'
const three = (comment: (name: string) => string) => ['ann', 'bo', 'cy'].map(comment).join('')
const page = (below: string) =>
  `<div class="main"><h1>Harbour closed</h1>${PARAGRAPHS}${below}</div>`

it('comments on something are a chapter of the story', () => {
  const told = '<p><b>Jan</b> and <b>Jane</b> said what they think of it.</p>'
  expect(
    lines(`<h1>Harbour closed</h1>${PARAGRAPHS}<h2>3 comments on the pier</h2>${told}`)
  ).toContain('Jan and Jane said what they think of it.')
})

describe('what readers have written below a story', () => {
  it.each([
    [
      'in boxes',
      `<h3>3 Comments</h3>${three((name) => `<div class="msg"><p><b>${name}</b>, 3 March 2026</p><p>${SAID} ${name}</p><p><a href="#r">Reply</a></p></div>`)}`
    ],
    [
      'in paragraphs',
      `<h3>Comments</h3>${three((name) => `<p><b>${name}</b>: ${SAID}</p><p><a href="#r">Reply</a></p>`)}`
    ],
    [
      'in terms and what they mean',
      `<h4>3 comments:</h4><dl>${three((name) => `<dt>${name} said:</dt><dd>${SAID} ${name}</dd>`)}</dl>`
    ],
    [
      'in a list',
      `<h3>3 Responses to “Harbour closed”</h3><ol>${three((name) => `<li><cite>${name}</cite> says:<p>${SAID} ${name}</p></li>`)}</ol>`
    ],
    [
      'in a list below a heading that names the story',
      `<h2>3 Comments on “Harbour closed”</h2><ol>${three((name) => `<li><cite>${name}</cite> says:<p>${SAID} ${name}</p></li>`)}</ol>`
    ],
    [
      'in boxes, the best of them first',
      `<h2>Top Rated Comments</h2>${three((name) => `<div><b>${name}</b><time>9:00</time><div>${SAID} ${name}</div></div>`)}`
    ],
    [
      'in boxes, called the top of them',
      `<h2>Top Comments</h2>${three((name) => `<div><b>${name}</b><time>9:00</time><div>${SAID} ${name}</div></div>`)}`
    ],
    [
      'in a list that is named so',
      `<ol class="commentlist">${three((name) => `<li><cite>${name}</cite> says:<p>${SAID} ${name}</p></li>`)}</ol>`
    ],
    [
      'in tables',
      `<p><strong>Comments (3)</strong></p>${three((name) => `<table><tr><td><b>${name}</b></td></tr><tr><td>${SAID} ${name}</td></tr></table>`)}`
    ],
    [
      'in another language',
      `<h3>Kommentare</h3>${three((name) => `<p><b>${name}</b>: ${SAID}</p>`)}`
    ]
  ])('is left out: %s', (_, below) => {
    expect(lines(page(below))).toEqual(STORY)
  })

  it('tells no day of the story', () => {
    const talk = three((name) => `<div><p><b>${name}</b>, 3 March 2025</p><p>${SAID}</p></div>`)
    expect(article(page(`<h3>3 Comments</h3>${talk}`)).datePublished).toBeUndefined()
  })

  it.each([
    `<h3>Reactions</h3><p><b>Jan Roth</b>, of the port: ${SAID}</p><p><b>Ann Vos</b>: ${SAID}</p>`,
    `<h3>Comments</h3><p>${SAID}</p>`,
    `<h3>Comments by the council on its plan</h3><p><b>First</b> ${SAID}</p><p><b>Second</b> ${SAID}</p>`
  ])('is told from a chapter of the story: %s', (below) => {
    expect(lines(page(below)).join(' ')).toContain(SAID)
  })
})
