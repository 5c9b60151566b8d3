import { describe, expect, it } from 'vitest'
import { lines, PARAGRAPHS, STORY } from './read-page'

const [FIRST = '', SECOND = ''] = STORY
const LEAD = [
  'Every harbour on this coast has been rebuilt at least once, and each time the town has argued for years over who should pay for it.',
  'We have asked those who live beside the water what they make of it, and have gone through the accounts of the last hundred years.'
]
const inParagraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const page = (before: string, inside: string) =>
  `<h1>Harbour closed</h1><main><section class="top">${before}</section>
   <section class="list"><div class="text">${inside}</div></section></main>`

describe('boxes of the story', () => {
  it('begins with the paragraphs that have a box of their own below the headline', () => {
    const before = `<div><img src="/pier.jpg" alt="">${inParagraphs(LEAD)}</div>`
    expect(lines(page(before, PARAGRAPHS))).toEqual([...LEAD, ...STORY])
  })

  it('does not begin with teasers, nor with what the site earns', () => {
    const teasers = LEAD.map((text) => `<h2><a href="/a">A pier</a></h2><p>${text}</p>`).join('')
    const pictures = LEAD.map((text) => `<img src="/a.jpg" alt=""><p>${text}</p>`).join('')
    const notice = inParagraphs([
      ...LEAD,
      'When you buy by these links we may earn a small commission.'
    ])
    for (const before of [teasers, pictures, notice])
      expect(lines(page(`<div>${before}</div>`, PARAGRAPHS))).toEqual(STORY)
  })

  it('keeps boxes of one make when one of them holds paragraphs', () => {
    const slide = (inside: string) =>
      `<div class="slide"><img src="/pier.jpg" alt=""><h2>A pier</h2>${inside}</div>`
    const years = ['1911', '1924', '1950', '1962', '1978', '1999', '2004', '2010', '2020']
    const short = inParagraphs(
      years.map((year) => `In ${year} the pier was built anew, and paid for by the town.`)
    )
    const offer = `${short.replaceAll('built anew', 'put up for sale')}<a href="/a">Buy it</a>`
    const told = lines(
      page('', [inParagraphs(STORY), short, offer, inParagraphs(LEAD)].map(slide).join(''))
    )
    expect(told).toContain('In 1950 the pier was built anew, and paid for by the town.')
    expect(told.join('\n')).not.toContain('for sale')
  })

  it('keeps all rows of a table that the text is laid out in', () => {
    const row = (inside: string) => `<tr><td>${inside}</td></tr>`
    const told = lines(
      page(
        '',
        `<table>${row(`<p>${FIRST}</p><p>${SECOND}</p>`)}${row('<h5>Years</h5><ul><li>Built in 1911</li></ul>')}
       ${row(inParagraphs(STORY.slice(2)))}</table>`
      )
    )
    expect(told).toContain('Built in 1911')
  })

  it('leaves out what stands where something is to come', () => {
    const inside = `${PARAGRAPHS}<div>Loading paragraph...</div><div>Loading …</div><p>The end is near.</p>`
    expect(lines(page('', inside))).toEqual([...STORY, 'The end is near.'])
  })
})
