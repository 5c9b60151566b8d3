import { describe, expect, it } from 'vitest'
import { article, lines, PARAGRAPHS, STORY } from './read-page'

const OTHER =
  'Elsewhere, in a town far from the sea, the council has chosen a new mayor, who promised lower rents, better schools and a tram that comes on time.'

describe('finding the story', () => {
  it('needs no second opinion where all the text of the page stands in one place', () => {
    expect(article(`<h1>Harbour closed</h1><div>${PARAGRAPHS}</div>`).provenance.body?.source).toBe(
      'densest'
    )
  })

  it('begins with paragraphs that have a wrapper each, and each of these a name', () => {
    const [one, two, ...rest] = STORY
    const more = Array.from({ length: 9 }, (_, at) => `${at} ships were sent on. ${OTHER}`)
    const text = [...rest, ...more].map((text) => `<p>${text}</p>`).join('')
    expect(
      lines(`<h1>Harbour closed</h1><div><img src="/p.jpg"><p>${OTHER}</p></div><div><div class="first"><p>${one}</p></div>
        <div class="second"><p>${two}</p></div><div class="rest">${text}</div></div>`)
    ).toEqual([...STORY, ...more])
  })

  it('is not what readers say of it, were that longer, and found by the second finder', () => {
    const text = STORY.slice(0, 2)
    const paragraphs = text.map((line) => `<p>${line}</p>`).join('')
    const offers = ['one', 'two', 'three'].map(
      (name) => `<div class="${name}"><p>${OTHER}</p></div>`
    )
    const comments = `<ul><li class="comment"><p>${OTHER.repeat(9)}</p></li></ul>`
    const page = `<h1>Harbour closed</h1><div><div class="text">${paragraphs}</div></div>
      <div><div>${offers.join('')}</div></div>${comments}`
    expect(lines(page, '', (document) => [...document.querySelectorAll('ul')])).toEqual(text)
  })

  it('has for its standfirst what is named a lead, which is no ad, where it stands alone there', () => {
    const short = 'Several sources dispute what the port has said'
    const page = (lead: string) =>
      `<article><header><p>Economy</p><h1>Harbour closed</h1></header>
      <div class="lead">${lead}</div><section>${PARAGRAPHS}</section></article>`
    const alone = page(`<p>${short}</p>`)
    expect(article(alone).standfirst).toBe(short)
    expect(lines(alone)).toEqual(STORY)
    const several = page(`<p>${OTHER}</p><p>${OTHER} And so it went on.</p>`)
    expect(article(several).standfirst).toBeUndefined()
    expect(lines(several)).toEqual([OTHER, `${OTHER} And so it went on.`, ...STORY])
  })

  it('has for its standfirst what stands beside a picture with its caption', () => {
    const caption = 'The pier in the morning, as the divers saw it from the lee side. '.repeat(3)
    const page = (figure: string) =>
      `<main><h1>Harbour closed</h1><div class="head"><p>${OTHER}</p>${figure}</div><div class="text">${PARAGRAPHS}</div></main>`
    const figure = `<figure><img src="/p.jpg"><figcaption>${caption}</figcaption></figure>`
    expect(article(page(figure)).standfirst).toBe(OTHER)
    expect(article(page(`<a href="/2">${figure}</a>`)).standfirst).toBeUndefined()
  })

  it.each([
    ['that is marked as a part of it', ' itemprop="articleBody"', OTHER],
    ['that begins with the place', '', `OLD HARBOUR, Maine — ${OTHER}`],
    ['that begins with the place and the agency', '', `Old Harbour (Press) - ${OTHER}`]
  ])('has its first paragraph for none %s', (_, mark, first) => {
    const page = `<main><h1>Harbour closed</h1><div><p${mark}>${first}</p></div><div class="box"><a href="/2">The tides</a></div>
      <div class="text">${PARAGRAPHS}</div></main>`
    expect(article(page).standfirst).toBeUndefined()
    expect(lines(page)).toEqual([first, ...STORY])
  })

  it('prints its first paragraph once, where that stands above it, too', () => {
    const first = `OLD HARBOUR, Maine — ${OTHER}`
    const page = `<main><h1>Harbour closed</h1><div class="summary"><p>${first}</p></div><div class="box"><a href="/2">The tides</a></div>
      <div class="text"><p>${first}</p>${PARAGRAPHS}</div></main>`
    expect(article(page).standfirst).toBeUndefined()
    expect(lines(page)).toEqual([first, ...STORY])
  })

  it('stays in the article that holds the headline', () => {
    expect(
      lines(`<main><article><h1>Harbour closed</h1>${PARAGRAPHS}</article>
        <article><h2>New mayor</h2>${`<p>${OTHER}</p>`.repeat(9)}</article></main>`)
    ).toEqual(STORY)
  })

  it('takes what comes before under a wrapper of its own, if it is set like the rest', () => {
    const [first, ...rest] = STORY
    expect(
      lines(`<h1>Harbour closed</h1><div class="text"><div class="copy">${first}</div>
        <div class="all">${rest.map((text) => `<div class="copy">${text}</div>`).join('')}</div></div>`)
    ).toEqual(STORY)
  })

  it('sees through a frame that is named like a sidebar', () => {
    expect(
      lines(`<h1>Harbour closed</h1><div class="page with-sidebar"><div>${PARAGRAPHS}</div></div>
        <div class="imprint"><p>${OTHER}</p></div>`)
    ).toEqual(STORY)
  })

  it('keeps a paragraph of which the header has taken a line', () => {
    const [first, ...rest] = STORY
    expect(
      lines(`<article><h1>Harbour closed</h1><p>12 May 2020, 10:00<br>${first}</p>
        ${rest.map((text) => `<p>${text}</p>`).join('')}</article>`).join(' ')
    ).toContain(first)
  })

  it('prefers what is seen to a longer list that is hidden', () => {
    const hidden = `<div data-lede-hidden>${`<p>${OTHER}</p>`.repeat(9)}</div>`
    expect(lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}</div>${hidden}`)).toEqual(
      STORY
    )
  })

  it('takes no line that tells when it was published for one', () => {
    const dates =
      'Published <time>March 2, 2026</time><span>Last updated <time>March 9, 2026</time></span><span>This story is more than a week old, and may be out of date.</span>'
    const { standfirst, body } = article(
      `<div><h1>Harbour closed</h1><div><div>${dates}</div></div></div><div class="text">${PARAGRAPHS}</div>`
    )
    expect(standfirst).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('out of date')
  })

  it('takes a lonely block between headline and text for the standfirst', () => {
    const lead =
      'A storm has torn away the northern pier; the town counts the cost of it, and waits for help.'
    const { standfirst, body } = article(
      `<div><h1>Harbour closed</h1><div><b>${lead}</b></div></div><div class="text">${PARAGRAPHS}</div>`
    )
    expect(standfirst).toBe(lead)
    expect(JSON.stringify(body)).not.toContain(lead)
  })

  it('takes a list of names, none of which is long enough to be running text', () => {
    const names = Array.from({ length: 24 }, (_, at) => `Pilot number ${at + 1} of the harbour`)
    const list = `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`
    const note = `<div class="newsletter"><p>${OTHER}</p></div>`
    expect(
      lines(
        `<h1>Harbour closed</h1><div class="text">${list}</div>${note}`,
        '<meta name="author" content="Ada Poe"><meta property="article:published_time" content="2026-01-01">'
      )
    ).toEqual(names)
  })

  it('takes text that leads in under a wrapper of its own, and no teaser', () => {
    const lead =
      'It was the worst storm since the pier was built, and it came when the town was asleep.'
    expect(
      lines(`<h1>Harbour closed</h1><main><section><div><p>${lead}</p></div></section>
        <section><h3>Weather</h3><p>${OTHER}</p></section>
        <div class="text">${PARAGRAPHS}</div><div class="text">${PARAGRAPHS}</div></main>`)[0]
    ).toBe(lead)
  })

  it('begins with the paragraphs that lead in to a list or a quote', () => {
    const items = [...STORY, ...STORY, ...STORY]
    const list = items.map((text) => `<li>${text}</li>`).join('')
    expect(
      lines(`<h1>Harbour closed</h1><div class="text"><p>${OTHER}</p><p>${OTHER} Again.</p>
        <ol>${list}</ol></div>`)
    ).toEqual([OTHER, `${OTHER} Again.`, ...items])
  })

  it('begins with them where their box stands in one that lists what follows', () => {
    const item = (at: number) =>
      `<div><img src="/${at}.jpg" width="300" height="200"><h5>Place ${at}</h5><a href="#p${at}">Read</a><button>Buy</button></div>`
    const head = `<div class="head"><div class="lead"><p>${OTHER}</p><p>${OTHER} Again.</p></div>
      <div class="toc">${[1, 2, 3].map(item).join('')}</div></div>`
    const text = `<div class="text">${PARAGRAPHS}${PARAGRAPHS.replaceAll('.</p>', ', too.</p>')}</div>`
    expect(lines(`<h1>Harbour closed</h1><main>${head}${text}</main>`).slice(0, 2)).toEqual([
      OTHER,
      `${OTHER} Again.`
    ])
  })

  it('leaves teasers of other stories, however long, beside the story', () => {
    const teaser = `<div class="card"><h3><a href="/news/2">New mayor</a></h3><p>${OTHER}</p><p>${OTHER}</p></div>`
    expect(
      lines(`<h1>Harbour closed</h1><section class="text">${PARAGRAPHS}<p>${STORY[0]} Again.</p></section>
        <section class="more">${teaser.repeat(6)}</section>`)
    ).toEqual([...STORY, `${STORY[0]} Again.`])
  })

  it('does not look for the story above its headline', () => {
    const offer =
      '<span><p>Free shipping to your country on all orders over sixty; read more of it on the page of shipping.</p></span>'
    const text = [...STORY, STORY[0]].join(' ')
    expect(
      lines(`<div class="bar">${offer.repeat(12)}</div><h1>Harbour closed</h1>
        <div class="text"><p>${text}</p></div>`)
    ).toEqual([text])
  })

  it('keeps what lies in a closed fold of the story', () => {
    const fold = `<details><summary>What comes next?</summary><p data-lede-hidden>${OTHER}</p></details>`
    expect(lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${fold}</div>`)).toEqual([
      ...STORY,
      'What comes next?',
      OTHER
    ])
  })

  it('takes a standfirst that is printed as a heading in a box of its own', () => {
    const lead =
      'After the storm of the weekend the harbour stays closed, and nobody can say for how long.'
    const { standfirst } = article(
      `<h1>Harbour closed</h1><div><h2>${lead}</h2></div><section>${PARAGRAPHS}</section>`
    )
    expect(standfirst).toBe(lead)
  })

  it.each([
    [
      'a line that tells a day',
      'The harbour stays closed until 2 March 2026, the council said on Friday, and the ferries stay away.',
      true
    ],
    [
      'no line of who wrote it, and when',
      'By Ada Quay, Harbour Press | March 2, 2026 | Updated: March 2, 2026 at five to four',
      false
    ]
  ])('has for its standfirst %s', (_, lead, isOne) => {
    const { standfirst } = article(
      `<header><h1>Harbour closed</h1><p>${lead}</p></header><section>${PARAGRAPHS}</section>`
    )
    expect(standfirst).toBe(isOne ? lead : undefined)
  })

  it('takes a subtitle, whatever the box is called that holds the headline, too', () => {
    const lead = 'After the storm of the weekend the harbour stays closed, nobody knows how long'
    const page = (lead: string) =>
      article(
        `<article class="newsletter-post"><div class="post-header"><h1>Harbour closed</h1><h3 class="subtitle">${lead}</h3></div><div class="body">${PARAGRAPHS}</div></article>`
      )
    expect(page(lead).standfirst).toBe(lead)
    expect(page('(Ada Quay / The Harbour Gazette, on Monday)').standfirst).toBeUndefined()
  })

  it.each([
    '发布时间：2026-01-02 10:21:05 来源：海港日报 作者：王小明 责任编辑：张三 浏览次数：321',
    '최윤호 기자 uknow@harbour.example 입력 2026.01.02 10:21:05 수정 2026.01.02 13:00:00'
  ])('takes no dateline for the standfirst: %s', (line) => {
    const { standfirst } = article(
      `<div><h1>Harbour closed</h1><div>${line}</div></div><div class="text">${PARAGRAPHS}</div>`
    )
    expect(standfirst).toBeUndefined()
  })

  it('prints a story of one paragraph once, and not as its own standfirst', () => {
    const text = STORY.slice(0, 2).join(' ')
    const { standfirst, body } = article(
      `<h1>Harbour closed</h1><div class="text"><p>${text}</p></div>`,
      `<meta name="description" content="${text}"><meta property="og:description" content="${text}">`
    )
    expect(standfirst).toBeUndefined()
    expect(JSON.stringify(body)).toContain(text)
  })

  it('ends with the last sentence', () => {
    expect(
      lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<p>Read also:</p>
        <p>© 2026 The Harbour Post. All rights reserved.</p><p>Photo credit: A. Quay</p>
        <p>More pictures:</p></div>`)
    ).toEqual(STORY)
  })

  it('ends with a sentence that begins like a credit', () => {
    const page = (line: string) =>
      lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<p>${line}</p></div>`)
    expect(page('Créditos: A. Quay')).toEqual(STORY)
    const line = 'Crédito barato era o que faltava ao porto.'
    expect(page(line)).toEqual([...STORY, line])
  })

  it('ends with it also where pictures stand behind, but lets them have their label', () => {
    const pictures = '<div class="slides"><img src="/quay.jpg" width="600" height="400"></div>'
    const page = (line: string) =>
      lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<p>${line}</p>${pictures}</div>`)
    expect(page('© 2026 The Harbour Post. Ask before you print.')).toEqual(STORY)
    expect(page('The quay in the morning:')).toEqual([...STORY, 'The quay in the morning:'])
  })

  it('ends before the line that tells how its author is reached', () => {
    const head = '<meta name="author" content="Ada Quay">'
    const page = (line: string) =>
      lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<p>${line}</p></div>`, head)
    for (const line of ['Ada Quay is at ada@harbour.example.', 'Write to Ada Quay: @adaquay.'])
      expect(page(line)).toEqual(STORY)
    for (const line of ['Then came Ada Quay.', 'The harbour is at post@harbour.example.'])
      expect(page(line)).toEqual([...STORY, line])
  })

  const ANSWERS = STORY.slice(0, 3).map((text, at) => `<h3>Question ${at}?</h3><p>${text}</p>`)
  const faq = (more = '') => `<section><h2>Questions</h2>${ANSWERS.join('')}${more}</section>`
  const behind = (box: string) =>
    lines(`<main><h1>Harbour closed</h1><div><div class="text">${PARAGRAPHS.repeat(2)}</div></div>
      ${box}</main>`)

  it('takes questions and answers in a box behind it', () => {
    expect(behind(faq())).toContain('Question 2?')
  })

  it.each([
    ['leads elsewhere', faq(`<a href="/more">${OTHER}</a>`)],
    ['asks to be filled in', faq('<div data-lede-field></div>')],
    ['is what readers say', faq('<p class="comment-date">Today</p>')],
    ['is short', '<section><h2>Questions</h2><h3>Why?</h3><p>Read on.</p></section>']
  ])('leaves a box behind it that %s', (_, box) => {
    expect(behind(box)).toEqual([...STORY, ...STORY])
  })

  it('keeps a box with headings between its paragraphs, though a few links are in it', () => {
    const box = `<div><h3>Old</h3><p>${OTHER}</p><img src="a.jpg"><h3>New</h3>
      <p>${OTHER} ${OTHER} <a href="/pier">The pier</a></p></div>`
    expect(
      lines(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${box}${PARAGRAPHS}</div>`)
    ).toContain('New')
  })

  const above = (box: string) =>
    article(
      `<h1>Harbour closed</h1><main>${box}<div><div class="text">${PARAGRAPHS}</div></div></main>`
    )
  it('begins with what leads in at length, behind a picture and its text', () => {
    const lead = `${OTHER} `.repeat(4).trim()
    const picture = `<figure><img src="a.jpg"><div>${OTHER} Seen from the sea.</div></figure>`
    const { standfirst, body } = above(`${picture}<div><div>${lead}</div></div>`)
    expect(standfirst).toBeUndefined()
    expect(JSON.stringify(body)).toContain(lead)
  })

  it('takes the line below the headline for the standfirst also where it is named a teaser', () => {
    const { standfirst } = article(
      `<header><h1>Harbour closed</h1><div class="teaser"><b>${OTHER}</b></div></header>
       <div class="text">${PARAGRAPHS}</div>`
    )
    expect(standfirst).toBe(OTHER)
  })

  it('takes nothing for the standfirst that tells what the site earns', () => {
    const { standfirst, body } = above(
      '<div>When you buy something through our affiliate links, we may earn a commission from the shop.</div>'
    )
    expect(standfirst).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('affiliate')
  })

  it('begins with what is named a teaser for the rest, and is set like the rest', () => {
    const [first, ...rest] = STORY.map((text) => `<p class="copy">${text}</p>`)
    expect(
      lines(`<main><h1>Harbour closed</h1><div><div class="teaser-content">${first}</div>
        <div class="rest">${rest.join('')}</div></div></main>`)
    ).toEqual(STORY)
  })

  it('does not begin with a bar beside it that is set alike', () => {
    const set = PARAGRAPHS.replaceAll('<p>', '<p class="copy">')
    const bar = `<div class="sidebar"><p class="copy">${OTHER}</p></div>`
    expect(lines(`<main><h1>Harbour closed</h1><div>${bar}<div>${set}</div></div></main>`)).toEqual(
      STORY
    )
  })

  it('does not begin with a teaser for another story', () => {
    const rest = STORY.map((text) => `<p class="copy">${text}</p>`).join('')
    expect(
      lines(`<main><h1>Harbour closed</h1><div><div class="teaser-content"><p>${OTHER}</p></div>
        <div class="rest">${rest}</div></div></main>`)
    ).toEqual(STORY)
  })

  const folded = (button: string, fold: string, name = 'div') =>
    lines(
      `<h1>Harbour closed</h1><div><div><div>${PARAGRAPHS}</div><${name} data-lede-hidden>${fold}</${name}>${button}</div></div>`
    )
  const more = STORY.map((text) => `<p>${text} So it was told.</p>`).join('')

  it('goes on behind the button that shows the rest', () => {
    expect(folded('<button aria-expanded="false">Read more</button>', more)).toHaveLength(8)
    expect(folded('</div><div><a href="#rest">Read more</a>', more)).toHaveLength(8)
  })

  it('does not go on in the same set as code, to be copied', () => {
    const code = STORY.map((text) => `_${text}_ So it was told.`).join('\n')
    expect(folded('<button>Copy</button>', code, 'pre')).toEqual(STORY)
  })

  it.each([
    ['nothing shows', '', more],
    [
      'a button stands in, as in an offer',
      '<button>Read more</button>',
      `${more}<button>Pay</button>`
    ],
    ['holds a field', '<button>Read more</button>', `<div data-lede-field>${more}</div>`],
    ['tells what is told already', '<button>Read more</button>', PARAGRAPHS]
  ])('does not go on in what is hidden and %s', (_, button, fold) => {
    expect(folded(button, fold)).toEqual(STORY)
  })
})
