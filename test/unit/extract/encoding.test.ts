/** Texts that a server has encoded twice. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/extract/body/plain-text'
import { mendEncoding } from '../../../src/extract/encoding'
import { article, STORY } from './body/read-page'

/** As it looks when its bytes in UTF-8 are read as characters. */
const twice = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

const QUOTE = 'The harbour’s café – “Zum Anker” – will open again for Łukasz, 山田 and 🐟.'
const HEADLINE = 'Harbour café “Zum Anker” opens'

/** What is left of a body. */
function mended(body: string): string {
  const { document } = new JSDOM(`<body>${body}</body>`).window
  mendEncoding(document.documentElement)
  return document.body.innerHTML
}

describe('a page that is encoded twice', () => {
  it('is read as it was meant, headline, text and metadata', () => {
    const head = `<meta name="author" content="${twice('Zoë Müller')}">`
    const text = [...STORY, twice(QUOTE)].map((line) => `<p>${line}</p>`).join('')
    const { headline, author, body } = article(`<h1>${twice(HEADLINE)}</h1>${text}`, head)
    expect(headline).toBe(HEADLINE)
    expect(author).toEqual([expect.objectContaining({ name: 'Zoë Müller' })])
    expect(plainText(body)).toContain(QUOTE)
  })

  it('keeps what is right on it', () => {
    const right = '<p>Ångström, Señor Núñez, naïve: « » ¿ — ’ Ã Â£5</p>'
    expect(mended(`<p>${twice('it’s')}</p>${right}`)).toBe(`<p>it’s</p>${right.replace('Â£', '£')}`)
  })

  it('keeps what might be bytes of a character, and is a letter before a quote’s end', () => {
    const right = '<p>« Il est arrivé\u00a0», «\u00a0LE CAFÉ», « SEÑOR° », L’É»</p>'
    const shown = new JSDOM(`<body>${right}</body>`).window.document.body.innerHTML
    expect(mended(`<p>${twice('it’s Zoë')}</p>${right}`)).toBe(`<p>it’s Zoë</p>${shown}`)
  })

  it('leads where it led', () => {
    const place = `/${twice('café')}.jpg`
    const image = `<img src="${place}" data-src="${place}" alt="${twice('café')}">`
    const talk = `<p>${twice('it’s')} <a href="${place}" title="${twice('café')}">here</a></p>`
    expect(mended(image + talk)).toBe(
      `${image.replace(twice('café"'), 'café"')}<p>it’s <a href="${place}" title="café">here</a></p>`
    )
  })

  it('keeps bytes that make no character', () => {
    expect(mended(`<p>${twice('’')} \u00e2\u0080 \u00ed\u00a1\u0080</p>`)).toBe(
      '<p>’ \u00e2\u0080 \u00ed\u00a1\u0080</p>'
    )
  })
})

it('leaves a page alone where nothing shows that it is encoded twice', () => {
  const talk =
    '<p title="Ã¤">“Ã¤” stands where “ä” was meant, and â€™ where ’ was. Â«SÃO PAULOÂ»</p>'
  expect(mended(talk)).toBe(talk)
})
