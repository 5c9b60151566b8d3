// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { isEnglish } from '../../../../src/surfaces/page/is-english'

const ENGLISH =
  'The ferry left the harbour at six in the morning, and nobody on the quay looked up from the nets that had to be mended.'
const DUTCH =
  'De veerboot verliet de haven om zes uur in de ochtend, en niemand op de kade keek op van de netten die hersteld moesten worden.'
const JAPANESE = '連絡船は朝六時に港を出た。岸壁では網を繕う人々がいたが、誰も顔を上げなかった。'

function page(lang: string | null, text: string, paragraphs = 1): Document {
  const page = document.implementation.createHTMLDocument()
  if (lang !== null) page.documentElement.lang = lang
  for (let count = 0; count < paragraphs; count++) {
    const paragraph = page.createElement('p')
    paragraph.textContent = text
    page.body.append(paragraph)
  }
  return page
}

it.each([
  ['says so and is', 'en', ENGLISH, true],
  ['says so with a country', 'en-GB', ENGLISH, true],
  ['is, and does not say', null, ENGLISH, true],
  ['says so and has hardly a word', 'en_US', 'Page not found', true],
  ['says nothing and has hardly a word', null, 'Page not found', false],
  ['says so and is Dutch', 'en', DUTCH, false],
  ['says that it is German', 'de', ENGLISH, false],
  ['says a language whose name begins so', 'enm', ENGLISH, false]
])('a page that %s', (_what, lang, text, expected) => {
  expect(isEnglish(page(lang, text))).toBe(expected)
})

it('a script without spaces is not taken for a few words', () => {
  expect(isEnglish(page('en', JAPANESE, 25))).toBe(false)
})
