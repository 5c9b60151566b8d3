import { describe, expect, it } from 'vitest'
import { article, PARAGRAPHS } from './read-page'

/** Where the embeds of the story lead, and what they are called. */
function embeds(inside: string): string[] {
  const { body } = article(
    `<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${inside}<p>The end of it.</p></div>`
  )
  const blocks = body.children.filter(
    (one) => one.type === 'element' && one.properties?.dataKind === 'embed'
  )
  return blocks.map((one) => {
    const [, href, title] = /"href":"([^"]*)".*"value":"([^"]*)"/.exec(JSON.stringify(one)) ?? []
    return `${title}: ${href}`
  })
}

const IMAGE = '<img src="https://films.test/t.jpg" alt="The pier falls" width="480" height="360">'
const PLAY = '<button type="button" aria-label="Play">▶</button>'
const FILM = 'https://www.youtube.com/embed/abcdefghijk'

describe('what stands for a player until it is pressed', () => {
  it.each([
    [
      'an element of its own, by number',
      `<lite-youtube videoid="abcdefghijk" playlabel="The pier falls">${PLAY}</lite-youtube>`,
      `The pier falls: ${FILM}`
    ],
    [
      'one of another house',
      '<lite-vimeo videoid="123456789" videotitle="The quay"></lite-vimeo>',
      'The quay: https://player.vimeo.com/video/123456789'
    ],
    [
      'one of pages for phones',
      '<amp-youtube data-videoid="abcdefghijk" layout="responsive"></amp-youtube>',
      `www.youtube.com: ${FILM}`
    ],
    [
      'a box with an address',
      `<div class="facade" data-src="${FILM}">${IMAGE}${PLAY}</div>`,
      `The pier falls: ${FILM}`
    ],
    [
      'a box with a number',
      `<div class="youtube-player" data-id="abcdefghijk">${IMAGE}<div class="play"></div></div>`,
      `The pier falls: ${FILM}`
    ],
    [
      'a box with a number, named so in its attribute',
      `<div class="video" data-youtube-id="abcdefghijk">${IMAGE}${PLAY}</div>`,
      `The pier falls: ${FILM}`
    ],
    [
      'a box that asks for consent',
      '<div data-embed-url="https://player.vimeo.com/video/123456"><p>May we load this film?</p><button>Yes</button></div>',
      'player.vimeo.com: https://player.vimeo.com/video/123456'
    ]
  ])('is kept as a frame is: %s', (_, facade, expected) => {
    expect(embeds(facade)).toEqual([expected])
  })

  it('is kept once, where one stands in another', () => {
    const inner = `<div data-id="abcdefghijk">${IMAGE}${PLAY}</div>`
    expect(
      embeds(`<div class="youtube-player" data-id="abcdefghijk" data-src="${FILM}">${inner}</div>`)
    ).toHaveLength(1)
  })

  it.each([
    ['a picture that says where it is from', `<p data-src="https://films.test/a.jpg">${IMAGE}</p>`],
    [
      'a number of another thing',
      '<div class="youtube" data-id="12"><p>It was seen there.</p></div>'
    ],
    [
      'what sends on a film that is shown',
      `<iframe src="${FILM}"></iframe><div class="share" data-url="${FILM}"><p>Copy this address</p></div>`
    ],
    [
      'a frame that is there already',
      `<div data-src="${FILM}"><iframe src="${FILM}"></iframe></div>`
    ]
  ])('is nothing else: %s', (_, inside) => {
    expect(embeds(inside)).toHaveLength(inside.includes('<iframe') ? 1 : 0)
  })

  it('is not what holds the story', () => {
    const { body } = article(
      `<h1>Harbour closed</h1><div class="text" data-url="https://port.test/embed/1">${PARAGRAPHS}</div>`
    )
    expect(body.children).toHaveLength(4)
  })
})
