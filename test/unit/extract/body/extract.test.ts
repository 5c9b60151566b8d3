import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/extract/body/plain-text'
import { article, lines, PARAGRAPHS, read, STORY } from './read-page'

describe('extract', () => {
  it('gives the paragraphs of the story and nothing else', () => {
    expect(
      lines(`<header><nav><a href="/">Home</a></nav></header>
        <main><h1>Harbour closed</h1><div class="share">Share this</div>
        <div class="text">${PARAGRAPHS}</div>
        <div class="related"><h2>Related</h2><ul><li><a href="/2">Another story of the storm</a></li></ul></div>
        </main><footer>Imprint</footer>`)
    ).toEqual(STORY)
  })

  it('counts words with ruby over them once', () => {
    const text = (name: string) =>
      `<p>${`${name}の港で古い船の修理が始まり、町の人びとが集まった。`.repeat(12)}</p>`
    const counted = [
      text('弥栄'),
      text('<ruby>弥栄<rp>(</rp><rt>いやさか</rt><rp>)</rp></ruby>')
    ].map((story) => article(`<article><h1>船の修理</h1>${story.repeat(3)}</article>`).wordCount)
    expect(counted[1]).toBe(counted[0])
  })

  it('makes urls absolute', () => {
    const { body } = article(`<article><h1>Harbour closed</h1>${PARAGRAPHS}
      <p>More in the <a href="../report">report</a> of the harbour master, which has been published by the town, and in the paper.</p></article>`)
    expect(JSON.stringify(body)).toContain('"href":"https://example.org/report"')
  })

  it('takes the lead image with its caption, once', () => {
    const { image, body } = article(`<article><h1>Harbour closed</h1>
      <figure><img src="/pier.jpg" alt="Pier" width="800" height="400"><figcaption>The pier</figcaption></figure>
      ${PARAGRAPHS}</article>`)
    expect(image).toEqual({
      url: 'https://example.org/pier.jpg',
      alt: 'Pier',
      caption: 'The pier',
      width: 800,
      height: 400
    })
    expect(JSON.stringify(body)).not.toContain('pier.jpg')
  })

  it('parts paragraphs at double line breaks', () => {
    expect(
      lines(`<article><h1>Harbour closed</h1><div>${STORY.join('<br><br>')}</div></article>`)
    ).toEqual(STORY)
  })

  it('keeps headings, lists, quotes, tables and code as what they are', () => {
    const { body } = article(`<article><h1>Harbour closed</h1>${PARAGRAPHS}
      <h2>What is known</h2><ul><li>The pier is gone.</li><li>The quay stands.</li></ul>
      <blockquote><p>Never seen the like of it.</p></blockquote>
      <table><tr><th>Year</th><th>Storms</th></tr><tr><td>1911</td><td>3</td></tr></table>
      <pre><code>wind = 11</code></pre><p>That is all that is known by now, the harbour master said.</p></article>`)
    const tags = body.children.map((child) => (child.type === 'element' ? child.tagName : ''))
    expect(tags.slice(4)).toEqual(['h2', 'ul', 'blockquote', 'table', 'pre', 'p'])
  })

  it.each([
    '<time>@</time> <a rel="author" href="/authors/jane">Jane Doe</a>',
    '2 March 2026, @',
    '<span>Jane Doe</span> <time>@</time>'
  ])('keeps the heading of an entry that shares its box with %s', (line) => {
    const entries = STORY.map(
      (text, at) =>
        `<article><header>${line.replace('@', `1${9 - at}:20`)}<h2>Entry of this hour ${at}</h2></header><p>${text}</p></article>`
    )
    const told = lines(`<h1>Harbour closed</h1><div>${entries.join('')}</div>`)
    expect(told.filter((one) => /^Entry/.test(one))).toHaveLength(STORY.length)
  })

  it('keeps the time over each entry of a live blog, and no other date', () => {
    const entries = STORY.map(
      (text, at) => `<section><div class="post-meta"><span>Desk</span>
        <time datetime="2026-01-02T0${at}:15Z">0${at}:15</time></div><p>${text}</p></section>`
    )
    expect(lines(`<article><h1>Harbour closed</h1>${entries.join('')}</article>`)).toEqual(
      STORY.flatMap((text, at) => [`0${at}:15`, text])
    )
    expect(
      lines(`<article><h1>Harbour closed</h1><time>2 January 2026</time>${PARAGRAPHS}
        <p class="date">Updated <time>3 January 2026</time></p></article>`)
    ).toEqual(STORY)
  })

  it('keeps what stands between two parts of the story, also when the first is printed above', () => {
    const [lead = '', ...rest] = STORY
    const { standfirst, body } = article(
      `<article><h1>Harbour closed</h1><div class="text"><p class="lead">${lead}</p></div>
        <div><div>What is known</div></div>
        <div class="text">${rest.map((text) => `<p>${text}</p>`).join('')}</div></article>`,
      `<meta name="description" content="${lead}">`
    )
    expect([standfirst, plainText(body).split('\n')[0]]).toEqual([lead, 'What is known'])
  })

  it('keeps lines that are an address, and none that only lead to other stories', () => {
    const address = '<p><a href="mailto:pier@example.org">pier@example.org</a></p>'
    const link = (before: string) =>
      `<p>${before}<a href="/news/2">Another storm in another town</a></p>`
    expect(
      lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}${address}${link('')}
        ${link('Read also: ')}${link('The storm was named in ')}</article>`)
    ).toEqual([
      ...STORY,
      'pier@example.org',
      'The storm was named in Another storm in another town'
    ])
  })

  it('leaves a quote its source and its note', () => {
    const quote =
      '<blockquote><p>We saw it coming.</p><p><a href="/b">Ada Quay, The Harbour Book</a></p></blockquote>'
    const note =
      '<blockquote><p><a href="#n1">The pier was built for smaller ships.</a></p></blockquote>'
    expect(
      lines(`<h1>Harbour closed</h1><main>${PARAGRAPHS}${quote}${note}${PARAGRAPHS}</main>`)
    ).toEqual([
      ...STORY,
      'We saw it coming.',
      'Ada Quay, The Harbour Book',
      'The pier was built for smaller ships.',
      ...STORY
    ])
  })

  it('leaves out a quote that is a link to another story and nothing else', () => {
    const other =
      '<blockquote><p><a href="/a">The pier of the other town was mended</a></p></blockquote>'
    const said = '<blockquote><p>We saw it coming.</p></blockquote>'
    expect(
      lines(`<h1>Harbour closed</h1><main>${PARAGRAPHS}${other}${said}${PARAGRAPHS}</main>`)
    ).toEqual([...STORY, 'We saw it coming.', ...STORY])
  })

  it('leaves out boxes whose names are written as one word', () => {
    const box = (name: string) =>
      `<div class="${name}"><p>The town from above, and how it was built.</p></div>`
    const inside = `${PARAGRAPHS}${box('modTeaser')}${box('pageRelated')}${box('towerBioscope')}`
    expect(lines(`<h1>Harbour closed</h1><main>${inside}</main>`)).toEqual([
      ...STORY,
      'The town from above, and how it was built.'
    ])
  })

  it('keeps what is named like a comment where all of the story is named so', () => {
    const posts = STORY.map((text) => `<div class="threadComment"><p>${text}</p></div>`).join('')
    expect(lines(`<h1>Harbour closed</h1><main>${posts}</main>`)).toEqual(STORY)
  })

  it('leaves out a stretch that the page has twice, and no refrain', () => {
    const chapter = `<h2>The pier</h2>${PARAGRAPHS}`
    const refrain = `<p>${STORY[0]}</p>`
    const later = STORY.map((text) => `Later: ${text}`)
    const page = (more: string) =>
      lines(`<h1>Harbour closed</h1><main><div>${chapter}</div>
        <div>${later.map((text) => `<p>${text}</p>`).join('')}${more}<p>No more.</p></div></main>`)
    const once = ['The pier', ...STORY, ...later]
    expect(page(chapter.repeat(2))).toEqual([...once, 'No more.'])
    expect(page(refrain)).toEqual([...once, STORY[0], 'No more.'])
  })

  it('leaves out what stands around a short story, though it is longer', () => {
    const [first = '', second = ''] = STORY
    const boxes = ['newsletter', 'promo', 'related', 'subscribe'].map(
      (name) => `<div class="${name}"><p>${first}</p><p>${name} ${second}</p></div>`
    )
    const story = `<p>${first}</p>${boxes.join('')}<p>${second}</p><p>${STORY[2]}</p>`
    expect(lines(`<h1>Harbour closed</h1><main><div class="text">${story}</div></main>`)).toEqual(
      STORY.slice(0, 3)
    )
  })

  it('leaves out a label that is a line between blocks, and no word that runs on', () => {
    const label = '<a href="#">Back to top</a>'
    const story = `${PARAGRAPHS}${label}\n${PARAGRAPHS}<p>They sailed <i>back to top</i> the list.</p>`
    expect(lines(`<h1>Harbour closed</h1><main><div>${story}</div></main>`)).toEqual([
      ...STORY,
      ...STORY,
      'They sailed back to top the list.'
    ])
  })

  it.each([
    'Story continues below advertisement',
    'Article continues below',
    'Article continues below this ad',
    'Story continues below this advertisement'
  ])('leaves out the line "%s"', (line) => {
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    expect(
      lines(`<h1>Harbour closed</h1><main>${first}<p>${line}</p>${rest.join('')}</main>`)
    ).toEqual(STORY)
  })

  it('keeps chapters that are headed like the page, and its headline not twice', () => {
    const chapters = STORY.map((text, at) => `<h1>Part ${at}</h1><p>${text}</p>`)
    expect(
      lines(`<article><h1>Harbour closed</h1><h1>Harbour closed</h1>${chapters.join('')}</article>`)
    ).toEqual(STORY.flatMap((text, at) => [`Part ${at}`, text]))
  })

  it('keeps headings that are links, and lists of what lies on other sites', () => {
    const list = (host: string) =>
      `<ul><li><a href="${host}/one">One</a></li><li><a href="${host}/two">Two</a></li></ul>`
    expect(
      lines(`<article><h1>Harbour closed</h1><p>${STORY[0]}</p>
        <h2><a href="/piers">The pier</a></h2><p>${STORY[1]}</p>${list('https://ships.test')}
        <p>${STORY[2]}</p>${list('')}<p>${STORY[3]}</p></article>`)
    ).toEqual([STORY[0], 'The pier', STORY[1], 'One', 'Two', STORY[2], STORY[3]])
  })

  it('keeps an answer that is folded away under its question, and no hidden links', () => {
    const answer =
      'The town pays for the piles, and the state for the rest, as both agreed when the pier was built, in 1911.'
    const fold = (text: string) =>
      `<div><div><h3>Who pays?</h3></div><div data-lede-hidden><p>${text}</p></div></div>`
    expect(
      lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}<h2>What is asked</h2>${fold(answer)}
        ${fold(`<a href="/news/2">${answer}</a>`)}</article>`)
    ).toEqual([...STORY, 'What is asked', 'Who pays?', answer])
  })

  it('leaves out what is hidden behind a part of the story, and is no answer to its heading', () => {
    const part = `<section><h2>Why</h2>${PARAGRAPHS}</section>`
    const notice =
      '<div data-lede-hidden><p>Thank you for signing up for the news of the harbour. Check your inbox.</p></div>'
    expect(lines(`<article><h1>Harbour closed</h1>${part}${notice}</article>`)).toEqual([
      'Why',
      ...STORY
    ])
  })

  it('keeps all items of a list of the story, however short, and wherever they lead', () => {
    const short = '<li><a href="/pilots">The pilots</a></li>'
    const items = STORY.map((text) => `<li>${text}</li>`).join(short)
    expect(lines(`<article><h1>Harbour closed</h1><ol>${items}</ol></article>`)).toHaveLength(7)
  })

  it('keeps a chapter whose anchor spells its heading, whatever words are in it', () => {
    const chapters = STORY.map(
      (text, at) => `<div id="how-to-follow-the-${at}"><h2>Part ${at}</h2><p>${text}</p></div>`
    )
    expect(
      lines(`<article><h1>Harbour closed</h1>${chapters.join('')}
        <div id="related-posts"><p>${STORY[0]} Again.</p></div></article>`)
    ).toEqual(STORY.flatMap((text, at) => [`Part ${at}`, text]))
  })

  it('keeps a box of the story itself, and none that leads away', () => {
    const box = (text: string) =>
      `<div class="callout"><h5>In short</h5><ul><li>${text}</li></ul></div>`
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    expect(
      lines(`<article><h1>Harbour closed</h1>${first}${box('No ship is lost.')}
        ${box('<a href="/news/2">A new mayor</a> in the town')}${rest.join('')}</article>`)
    ).toEqual([STORY[0], 'In short', 'No ship is lost.', ...STORY.slice(1)])
  })

  it('keeps a chapter that is made unlike the others, and none that leads away', () => {
    const [one, two, three, four] = STORY.map((text) => `<p>${text}</p>`)
    const answers = [
      'The town, as far as it can',
      'The state, if it is asked',
      'Those who are insured'
    ]
    const list = [...answers, ...answers, ...answers]
    const chapter = (text: string) =>
      `<section><h2>What is asked</h2><div>${text}</div>
        <ul>${list.map((answer) => `<li>${answer}</li>`).join('')}</ul></section>`
    expect(
      lines(`<article><h1>Harbour closed</h1><div>${one}${two}</div><div>${three}${four}</div>
        ${chapter('Who pays?')}${chapter('<a href="/news/2">Who pays?</a>')}</article>`)
    ).toEqual([...STORY, 'What is asked', 'Who pays?', ...list])
  })

  it('keeps a note beside the text, and no box of links', () => {
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    const note = 'A pile is a trunk that is driven into the ground.'
    expect(
      lines(`<article><h1>Harbour closed</h1>${first}<aside><p>${note}</p></aside>
        <aside><p><a href="/2">New mayor</a> of the town was chosen.</p></aside>${rest.join('')}</article>`)
    ).toEqual([STORY[0], note, ...STORY.slice(1)])
  })

  it('keeps a date that is a part of what is told', () => {
    const steps = ['from 3 March 2026 for boats,', 'from 5 May 2027 for ships.']
    const list = `<ul>${steps.map((step) => `<li data-lede-part="date">${step}</li>`).join('')}</ul>`
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    expect(
      lines(`<article><h1>Harbour closed</h1><p>12 May 2020</p>${first}
        <ol><li><p>The quay is opened step by step:</p>${list}</li></ol>${rest.join('')}</article>`)
    ).toEqual([STORY[0], 'The quay is opened step by step:', ...steps, ...STORY.slice(1)])
  })

  it('keeps a link within a sentence, whatever it is called', () => {
    const last = 'All that is known of the storm stands in the report of the harbour master.'
    const linked = last.replace('report', '<a class="share" href="/report">report</a>')
    expect(
      lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}<p>${linked}</p></article>`)
    ).toEqual([...STORY, last])
  })

  it('takes no leave of the reader', () => {
    const asks = '<p>Sign up for our newsletter and read all of it.</p>'
    expect(
      lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}${asks}
        <section class="letters-cta"><p>Tell the town what you have seen.</p></section>${asks}</article>`)
    ).toEqual(STORY)
    expect(lines(`<article><h1>Harbour closed</h1>${asks}${PARAGRAPHS}</article>`)).toHaveLength(5)
  })

  it('leaves out a date above the text, also where a table lays out the page', () => {
    const head = '<h1>Harbour closed</h1><small>Posted 12 May 2020</small>'
    expect(lines(`<table><tr><td>${head}${PARAGRAPHS}</td></tr></table>`)).toEqual(STORY)
  })

  it('announces no other story in another language', () => {
    const link = '<a href="/news/2">Otra tormenta</a>'
    const announced = `<h3>MIRA: ${link}</h3><p>Le puede interesar: ${link}</p><p><b>Schon gelesen?</b></p>`
    expect(
      lines(`<article><h1>Harbour closed</h1><p>${STORY[0]}</p>${announced}
        ${PARAGRAPHS}<p>Click here to subscribe to The Harbour Post</p></article>`)
    ).toEqual([STORY[0], ...STORY])
  })

  it('takes no leave of the reader in another language', () => {
    const asks =
      '<p>Jetzt kostenlos anmelden und alles lesen.</p><p>Folgen Sie uns auch anderswo.</p>'
    expect(lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}${asks}</article>`)).toEqual(STORY)
  })

  it('keeps the space between two words, whatever element holds it', () => {
    const spaced = STORY.map((text) => `<p>${text.replaceAll(' the ', '<b> </b>the<i> </i>')}</p>`)
    expect(lines(`<article><h1>Harbour closed</h1>${spaced.join('')}</article>`)).toEqual(STORY)
  })

  it('parts no word where the page would have it parted', () => {
    const parted = STORY.map((text) => `<p>${text.replaceAll('storm', 'st\u00adorm')}</p>`).join('')
    expect(lines(`<article><h1>Harbour closed</h1>${parted}</article>`)).toEqual(STORY)
  })

  it('says what is no article', () => {
    expect(read('<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>')).toEqual({
      ok: false,
      problem: { kind: 'no-article' }
    })
  })

  it('is not overrun by deep nesting', () => {
    const deep = `${'<div>'.repeat(400)}${PARAGRAPHS}${'</div>'.repeat(400)}`
    expect(lines(`<h1>Harbour closed</h1>${deep}`)).toEqual(STORY)
  })
})
