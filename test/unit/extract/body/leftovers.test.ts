import { describe, expect, it } from 'vitest'
import {
  article,
  behind as behindStory,
  lines,
  PARAGRAPHS,
  STORY,
  within as withinStory
} from './read-page'

const [FIRST, ...REST] = STORY
const JANE = '<meta name="author" content="Jane Doe"><meta name="author" content="John Roe">'
const within = (markup: string) => withinStory(markup, JANE)
const behind = (markup: string) => behindStory(markup, JANE)

describe('a line about a name', () => {
  it.each([
    '<div><span>By </span><a href="/jane"><b>Jane Doe</b></a><span>, </span><span>Porto</span></div>',
    '<p>Written by <a rel="author" href="/jane">Jane Doe</a></p>',
    '<p>Text: <a href="/jane">Jane Doe</a> / <a href="/john">John Roe</a></p>',
    '<div><div>Edited by</div><div><span class="author">Jane Doe</span></div></div>',
    '<p>Von <strong>Jane Doe</strong></p>',
    '<p><em>By Jane Doe</em></p>'
  ])('goes with the name: %s', (line) => {
    expect(within(line)).toEqual(STORY)
  })

  it.each([
    '<p>The plan was drawn by <a rel="author" href="/jane">Jane Doe</a> of the council.</p>',
    '<img src="https://port.test/quay.jpg" width="800" height="600"><figure><img src="https://port.test/pier.jpg" width="800" height="600"><figcaption><p>The new pier by Jane Doe</p></figcaption></figure>',
    '<p>What the town thinks:</p><p><a href="/jane">Jane Doe</a></p>'
  ])('stays where it says more: %s', (line) => {
    expect(within(line).length).toBeGreaterThan(STORY.length)
  })
})

describe('what the machine of a page says of itself', () => {
  it.each([
    '<p>1,693 views</p>',
    '<p>3 MIN. READ</p>',
    '<p>Advertisement - story continues below</p>',
    '<p>Social Share</p>',
    '<p>View photos</p>',
    '<h3>People are also reading…</h3>',
    '<h3>Related resources</h3>',
    '<p>Comments are closed.</p>',
    '<h3>Comments</h3><p>comments</p>',
    '<p>Tagged in: <a href="/t/pier">Pier</a></p>',
    '<p>Read related topics:<a href="/t/pier">Pier</a></p>',
    '<p>HPA/jd</p><p>Fehler gefunden?<a href="/report">Jetzt melden.</a></p>',
    '<p>Lesen Sie mehr zum Thema</p>',
    '<p>関連キーワード</p><p>おすすめ情報</p>',
    '<div class="sd-block sd-like post-likes-widget-wrapper"><h3 class="sd-title">Like this:</h3><div><span>Like</span> <span>Loading...</span></div></div>'
  ])('is no text: %s', (line) => {
    expect(behind(line)).toEqual(STORY)
  })

  it('leaves a picture where its words go', () => {
    const box =
      '<div><img src="https://port.test/pier.jpg" width="800" height="600"><span>View photos</span></div>'
    const { body } = article(
      `<article><h1>Harbour closed</h1>${PARAGRAPHS}${box}<p>${STORY[0]}</p></article>`
    )
    expect(JSON.stringify(body)).toContain('pier.jpg')
  })

  it.each([
    'The film has 1,693 views',
    'Comments are closed to none.',
    'Comments the town has made',
    'View photos as what they are'
  ])('but a line is: %s', (line) => {
    expect(behind(`<p>${line}</p>`).at(-1)).toBe(line)
  })
})

describe('a box of a picture', () => {
  const PIER = '<img src="/pier.jpg" width="16" height="16" alt="">'

  it('leaves what a picture shows to the picture, with whose it is', () => {
    const box = `<div><span>${PIER}</span><p>The pier, seen from the lee side.</p><p>Image: Rui Costa</p></div>`
    const boxed = STORY.map((text) => `<div><p>${text}</p></div>`)
    expect(
      lines(`<article><h1>Harbour closed</h1>${boxed[0]}${box}${boxed.slice(1).join('')}</article>`)
    ).toEqual([STORY[0], 'The pier, seen from the lee side. Image: Rui Costa', ...REST])
  })
})

describe('what a site asks for by mail, behind the story', () => {
  it.each([
    'Don’t miss the latest news from around Porto - Sign up to our daily newsletter here.',
    'Get your weekly fix of good news delivered to your inbox every Saturday, by mail.',
    'Dann abonnieren Sie unseren Newsletter!',
    'Pour ne rien manquer, inscrivez-vous à notre newsletter.'
  ])('is no text: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual(STORY)
  })

  it.each([
    'The town writes of it in a newsletter that all may have.',
    'Your newsletter, she said, is read by nobody.'
  ])('but a line is: %s', (line) => {
    expect(behind(`<p>${line}</p>`).at(-1)).toBe(line)
  })
})

describe('what stands in a box of its own, and is told', () => {
  const boxed = (line: string) => {
    const boxes = [STORY[0], line, ...REST].map(
      (text, at) => `<div class="c${at === 1 ? 2 : 1}"><div><p>${text}</p></div></div>`
    )
    return lines(`<article><h1>Harbour closed</h1>${boxes.join('')}</article>`)
  }

  it.each([
    ['Why was the ', 'northern pier left as it was', '?'],
    ['What is his ', 'report on the first hundred days', ', three months in?']
  ])('is a question around a link: %s', (before, link, behind) => {
    expect(boxed(`${before}<a href="/report">${link}</a>${behind}`)).toContain(
      before + link + behind
    )
  })

  it.each([
    'Read more: <a href="/report">Who has left the northern pier as it was?</a>',
    '<a href="/report">Who has left the northern pier as it was?</a>'
  ])('and is none that leads on: %s', (line) => {
    expect(boxed(line)).toEqual(STORY)
  })

  it('is a post, whatever its box is called', () => {
    const post =
      '<blockquote><p>The pier has gone, and nobody is hurt.</p>— Jane (@jane)</blockquote>'
    expect(within(`<div class="social-media-embed">${post}</div>`).join(' ')).toContain(
      'pier has gone'
    )
  })
})

describe('what is made like a part of the page, and is told', () => {
  it('is a short end in a box like the others', () => {
    const boxes = [...STORY, 'And that is what they wait for.'].map(
      (text) => `<div class="body"><p>${text}</p></div>`
    )
    const markup = `<main><h1>Harbour closed</h1><div>${boxes.join('')}</div></main>`
    expect(lines(markup).at(-1)).toBe('And that is what they wait for.')
  })

  it('is a text that looks otherwise on paper', () => {
    expect(within('<div class="drop print:drop-print"><p>The tide was high.</p></div>')).toContain(
      'The tide was high.'
    )
  })

  const NOTE = 'Note: ships of more than 40 metres are not let in before the pier is mended.'
  it('is a note made as an alert', () => {
    expect(within(`<div role="alert"><b>Note:</b> ${NOTE.slice(6)}</div>`)).toContain(NOTE)
  })

  it.each(['Saved.', `${NOTE} <button>Close</button>`])('but no alert: %s', (said) => {
    expect(within(`<div role="alert">${said}</div>`)).toEqual(STORY)
  })

  const ANSWER = `<div id="a"><p>As soon as the divers have looked at the piles, which will take until the end of the week.</p></div>`
  it.each([
    '<button aria-expanded="false" aria-controls="a"><div><p>When will it open?</p></div></button>',
    '<div role="button" aria-expanded="true"><i></i><h3>When will it open?</h3></div>',
    '<div><button aria-expanded="true">When will it open?</button></div>'
  ])('is a question that opens its answer: %s', (question) => {
    expect(behind(`<h2>Questions</h2>${question}${ANSWER}`)).toContain('When will it open?')
  })

  it.each([
    '<button aria-expanded="false">Share</button><div><a href="/f">To all of your friends on this network</a> <a href="/g">To all of your friends on that network</a></div>',
    `<button>Play</button>${ANSWER}`,
    '<button aria-expanded="false">More</button>'
  ])('and is none of the page’s: %s', (button) => {
    expect(behind(button).join(' ')).not.toMatch(/Share|Play|More/)
  })
})

const PICTURE = '<img src="https://port.test/pier.jpg" width="800" height="600">'
const LEAD = '<img src="https://port.test/quay.jpg" width="800" height="600">'
const told = (markup: string) =>
  JSON.stringify(
    article(
      `<article><h1>Harbour closed</h1>${LEAD}${PARAGRAPHS}${markup}<p>${FIRST} Again.</p></article>`,
      JANE
    ).body
  )

describe('what stands beside a name, and is more than a byline', () => {
  it.each([
    `<p>${PICTURE}<br>By <strong>Jane Doe</strong></p>`,
    `<div>${PICTURE}<p>A new drawing by Jane Doe</p></div>`,
    `<section><h2>Words, not deeds</h2><p class="author">Jane Doe</p>${PICTURE}</section>`,
    `<figure><button aria-expanded="false">${PICTURE}<span>Enlarge</span></button><figcaption>${REST[0]}</figcaption></figure>`
  ])('keeps the picture: %s', (markup) => {
    expect(told(markup)).toContain('pier.jpg')
  })

  it.each([
    ['Da, desigur.', '<p><strong>Jane Doe:</strong> Da, desigur.</p>'],
    ['Words, words.', '<blockquote><p>Words, words.</p><p class="author">Hamlet</p></blockquote>'],
    [
      'Words, not deeds',
      '<section><h2>Words, not deeds</h2><p class="author">Jane Doe</p></section>'
    ],
    ['Three poems by Jane Doe', '<div><h3>Three poems by Jane Doe</h3></div>'],
    ['Other books by Jane Doe', '<p><strong>Other books by Jane Doe</strong></p>']
  ])('keeps %s', (text, markup) => {
    expect(told(markup)).toContain(text)
  })

  it('does not read the whole story for each of many names', () => {
    const many = '<i class="author">Jane</i>'.repeat(1000)
    const started = performance.now()
    within(`<div>${many}</div>`)
    const small = performance.now() - started
    within(`<div>${many}${many}</div>`)
    expect(performance.now() - started - small).toBeLessThan(small * 6 + 200)
  })
})

it('reads a story that is told between pictures', () => {
  const slides = STORY.map(
    (text, at) =>
      `<section><p>${PICTURE.replace('pier', `pier-${at}`)}</p><p>${text}</p><p>Photo: Rui Costa</p></section>`
  )
  expect(lines(`<article><h1>Harbour closed</h1>${slides.join('')}</article>`)).toEqual(
    expect.arrayContaining(REST)
  )
})

it.each([
  '“What criminals deliver to your inbox is written by machines,” she said.',
  '„In unserem Newsletter haben wir das Datum genannt“, sagte der Hafenmeister.',
  'Fehler entdeckt hat an dem Pier bislang niemand.',
  'About the author of the letter nothing is known.',
  'Ihre Meinung ist klar: Der Pier muss weg.',
  '‘If we win, we may get compensation for the nets,’ said Max Moe.'
])('takes a last line for no request: %s', (line) => {
  expect(behind(`<p>${line}</p>`).at(-1)).toBe(line)
})

it.each([
  '<h3>View photos</h3><p>Press the button.</p>',
  '<ul><li>1,693 views</li><li>12 ships</li></ul>'
])('keeps what is counted or named in the story: %s', (markup) => {
  expect(within(markup).length).toBe(STORY.length + 2)
})

it.each([
  '<button aria-expanded="false" aria-haspopup="true">Gift article</button>',
  '<button aria-expanded="false">Text size</button>',
  '<div role="alert">Your browser is out of date. Please use a newer one to read all of this page.</div>'
])('leaves out what is of the page before a paragraph: %s', (markup) => {
  expect(within(markup)).toEqual(STORY)
})
