/** Bylines of pages that declare no writer, by where they stand and what else their line tells. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'
import { readNames } from '../../../../src/extract/metadata/names/read-names'
import { OTHERS } from '../../../../src/extract/words/others'
import { learn } from '../../../../src/extract/words/words'
import { headerOf, TEXT } from './bridge-page'

learn(OTHERS)

const namesIn = (above: string, head = '') =>
  headerOf({ head, above }).author.map(({ name }) => name)

describe('a line that is signed', () => {
  it.each([
    ['a given name alone', '<p>Written by Kristin</p>', 'Kristin'],
    ['a desk', '<p>by News Desk</p>', 'News Desk'],
    ['a desk that is called so', '<p class="byline">by News Desk</p>', 'News Desk'],
    ['an institute', '<p>by University of Tideland</p>', 'University of Tideland'],
    ['a name beside a day', '<p>by Kristin on March 2, 2026</p>', 'Kristin'],
    ['a word on a line of its own', '<p>Von</p><p>Robert</p>', 'Robert'],
    ['a name behind one word', '<p>By Kristin</p>', 'Kristin']
  ])('has %s', (_, above, name) => {
    expect(namesIn(above)).toEqual([name])
  })

  it.each([
    '<p>by appointment only</p>',
    '<p>by design</p>',
    '<p>The harbour at noon by Tizian</p>',
    '<h3>Leasing von Fahrzeugen</h3>',
    '<p>By 2030, or a little later than that</p>',
    '<address>Old Town Hall<br>Market Square<br>Port Haven</address>'
  ])('has none where it says something else: %s', (above) => {
    expect(namesIn(above)).toEqual([])
  })
})

it.each([
  ['By Invitation', []],
  ['By The Numbers', []],
  ['By Jane Doe', ['Jane Doe']],
  ['by Harbour Desk', ['Harbour Desk']]
])(
  'a line above the headline has who wrote it where it names a person, or is no kicker: %s',
  (line, names) => {
    const { document } = new JSDOM(
      `<html lang="en"><body><p>${line}</p><h1>Harbour bridge to close for six weeks</h1>${TEXT}</body></html>`
    ).window
    const snapshot = {
      document,
      url: 'https://gazette.example/bridge',
      capturedAt: '2026-03-10T12:00:00Z'
    }
    expect(readHeader(snapshot).author.map(({ name }) => name)).toEqual(names)
  }
)

it('a line of writers may be as long as a paragraph', () => {
  const writers = ['Jane Doe', 'John Roe', 'Mary Ann Quay', 'Anna Rossi', 'Jan Roth', 'Max Poe']
  const line = `By ${writers.slice(0, -1).join(' and ')} for The Harbour Gazette and ${writers.at(-1)} in Port Harbour`
  expect(line.length).toBeGreaterThan(110)
  expect(namesIn(`<div>${line}</div>`)).toEqual(writers)
  expect(namesIn(`<p>${line} told us what they have seen of it in the winter.</p>`)).toEqual([])
})

it('an address below the story is the house’s', () => {
  const below = '<address>Gazette Media Ltd<br>Jane Street<br>New York</address>'
  expect(headerOf({ below }).author).toEqual([])
})

describe('co-authors', () => {
  it.each([
    ['Jane Doe, Reporter, Jan Roth', ['Jane Doe', 'Jan Roth']],
    ['Jane Doe, Reporter and Maria del Carmen Ruiz', ['Jane Doe', 'Maria del Carmen Ruiz']]
  ])('but are others: %s', (line, names) => {
    expect(readNames(line)).toEqual(names)
  })

  it('are the same where she did both', () => {
    expect(namesIn('<p class="byline">Written and edited by Jane Doe</p>')).toEqual(['Jane Doe'])
  })

  it('are not who took the pictures, in a line alike', () => {
    const above =
      '<p class="byline"><span>By Jane Doe</span></p><p class="byline"><span>Photography by Jan Roth</span></p>'
    expect(namesIn(above)).toEqual(['Jane Doe'])
  })

  it('but she does who is a photographer', () => {
    expect(namesIn('<p class="byline">By photographer Jane Doe</p>')).toEqual(['Jane Doe'])
    expect(namesIn('<p class="byline">Photographer: Jan Roth</p>')).toEqual([])
  })
})

describe('a byline is the story’s own', () => {
  it.each([
    [
      'in an address, though in the caption of its picture',
      '<figure><img src="/b.jpg"><figcaption><address>Von Jane Doe</address></figcaption></figure>'
    ],
    [
      'in a box of a page builder',
      '<div class="builder-widget-container"><p>By Jane Doe</p></div>'
    ],
    [
      'in a line that leads to what readers say',
      '<p class="entry-meta social-comments">By Jane Doe</p>'
    ]
  ])('%s', (_, above) => {
    expect(namesIn(above)).toEqual(['Jane Doe'])
  })

  it('at the foot of its article', () => {
    const above = `<article><p>${'The bearings of the old bridge are worn. '.repeat(8)}</p><footer><p>Author: Jane Doe</p></footer></article>`
    expect(namesIn(above)).toEqual(['Jane Doe'])
  })

  it.each([
    ['a caption', '<figure><img src="/b.jpg"><figcaption>By Jane Doe</figcaption></figure>'],
    ['a box beside it', '<div class="widget widget_authors"><p>By Jane Doe</p></div>'],
    ['what a reader says', '<div class="comment"><p>By Jane Doe</p></div>'],
    ['what readers say', '<div class="comments-list"><p>By Jane Doe</p></div>'],
    ['the foot of the page', '<footer><p>By Jane Doe</p></footer>']
  ])('but not in %s', (_, above) => {
    expect(namesIn(above)).toEqual([])
  })
})

describe('a name with “von” in it', () => {
  it.each([
    'Anna von Hafen',
    'Anna von der Quay',
    'Anna-Maria von Hafen',
    'Anna Maria von Hafen',
    'Gilbert von Hafen'
  ])('is whole: %s', (name) => {
    expect(readNames(name)).toEqual([name])
    expect(readNames(`Von ${name}`)).toEqual([name])
  })

  it.each([
    'Text von Anna',
    'Geschrieben von Anna',
    'Beitrag von Anna Hafen',
    'Kommentar von Roth',
    'Eine Analyse von Anna',
    'Ein Gastbeitrag von Anna',
    'Reportage von Anna',
    'Übersetzt von Anna'
  ])('is not what a word for it introduces: %s', (line) => {
    expect(readNames(line)).toEqual([line.replace(/.* von /, '')])
  })
})
