import { describe, expect, test } from 'vitest'
import { highlight, type Piece, passage } from '../../../../src/library/search/highlight'
import { cpuTimeOf } from '../../../safety/cpu-time.ts'
import { articleOf, bodyOf, present } from '../samples'

const marked = (pieces: Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('highlight', () => {
  test.each([
    ['Bogotá, bogota!', ['bogota'], '[Bogotá], [bogota]!'],
    ['no match', ['bogota'], 'no match'],
    ['', ['a'], ''],
    ['東京の図書館へ', ['図書館'], '東京の[図書館]へ'],
    ['<b>bold</b> & bold', ['bold'], '<b>[bold]</b> & [bold]']
  ])('%s', (text, terms, expected) => expect(marked(highlight(text, terms))).toBe(expected))

  test('loses no letter', () => {
    const text = '  Élan — “élan”, l’élan… 東京élan  '
    expect(
      highlight(text, ['elan'])
        .map((piece) => piece.text)
        .join('')
    ).toBe(text)
  })
})

describe('passage', () => {
  const long = (word: string) => `${'filler '.repeat(60)}${word}${' padding'.repeat(60)}`

  test('is the place with most of the words, cut at words', () => {
    const body = bodyOf(long('heron'), long('heron and egret'), 'egret')
    const text = marked(present(passage(articleOf({ body }), ['heron', 'egret'])))
    expect(text).toMatch(/^…filler .*\[heron\] and \[egret\] padding.*padding…$/)
    expect(text.length).toBeLessThan(220)
  })

  test('of a short block is the whole block', () => {
    const body = bodyOf('First.', 'The heron, again.')
    const article = articleOf({ body })
    expect(marked(present(passage(article, ['heron'])))).toBe('The [heron], again.')
  })

  test('there is none when only the headline matches', () =>
    expect(passage(articleOf({ headline: 'Heron' }), ['heron'])).toBeUndefined())

  test('of a hostile text comes quickly', () => {
    const body = bodyOf('the '.repeat(100_000))
    const took = cpuTimeOf(() => present(passage(articleOf({ body }), ['the', 'never'])))
    expect(took).toBeLessThan(2_000)
  })
})
