import { describe, expect, it } from 'vitest'
import { article, PARAGRAPHS } from './read-page'

const picture = (name: string, more = '') => `<img src="/${name}.jpg" alt="" width="800"${more}>`
const bodyOf = (inside: string) =>
  JSON.stringify(article(`<main><h1>Harbour closed</h1>${PARAGRAPHS}${inside}</main>`).body)

describe('pictures of the story', () => {
  it.each(['div role="button"', 'button'])('stay where they grow when pressed, in a %s', (name) => {
    const [tag] = name.split(' ')
    const figure = `<figure><${name}>${picture('pier')}<i>Open</i></${tag}><figcaption>The pier</figcaption></figure>`
    const body = bodyOf(`${figure}<p>The end of it.</p>`)
    expect(body).toContain('pier.jpg')
    expect(body).not.toContain('Open')
  })

  it('are no icons of buttons', () => {
    const icon = '<img src="/zoom.png" alt="" width="24">'
    expect(bodyOf(`<button>${icon}</button><p>The end of it.</p>`)).not.toContain('zoom.png')
  })

  const captions = (inside: string) =>
    [...bodyOf(inside).matchAll(/"figcaption".{0,60}"value":"([^"]*)"/g)].map(([, text]) => text)

  it.each([
    ['a box', `<div>${picture('pier')}<div>The pier in June</div><p>Image: A. Vos</p></div>`],
    [
      'a figure',
      `<figure>${picture('pier')}<p>The pier in June</p><span>Image: A. Vos</span></figure>`
    ],
    [
      'a figure that has a caption, too',
      `<figure>${picture('pier')}<figcaption>The pier in June</figcaption><p>Image: A. Vos</p></figure>`
    ]
  ])('have for their captions what is printed with them in %s', (_, box) => {
    expect(captions(`${box}<p>The end of it.</p>`)).toEqual(['The pier in June Image: A. Vos'])
  })

  it.each(['© A. Vos', 'All rights reserved', 'Photo credit: A. Vos'])(
    'stay beside who took them: %s',
    (credit) => {
      const box = `<div><div>${picture('pier')}</div><div><p>${credit}</p></div></div>`
      expect(bodyOf(`${box}<p>The end of it.</p>`)).toContain('pier.jpg')
    }
  )

  it('are others than the first where they are numbered, and the same where sizes are', () => {
    const box = (name: string) => `<p>The end of it.</p>${picture(name)}`
    const { image, body } = article(
      `<main><h1>Harbour closed</h1>${picture('pier_01-640')}${PARAGRAPHS}${['pier_02', 'pier_1043', 'pier_01-1280'].map(box).join('')}</main>`
    )
    expect(image?.url).toContain('pier_01-640')
    expect(
      [...JSON.stringify(body).matchAll(/\/(pier[^"]*)\.jpg/g)].map(([, name]) => name)
    ).toEqual(['pier_02', 'pier_1043'])
  })

  it('have for their captions what shares a box with one each, beside paragraphs, and ends as no sentence does', () => {
    const told =
      'The northern pier in June, before the storm had torn it from its piles, as seen from the ferry'
    const twice = `<div>${picture('pier')}</div>${picture('pier')}`
    const box = (end: string) => `<div>${twice}<p>${told}${end}</p></div>`
    expect(captions(`${box('')}<p>The end of it.</p>`)).toEqual([told])
    for (const end of ['.', '.)', '.[1]'])
      expect(captions(`${box(end)}<p>The end of it.</p>`)).toEqual([])
    const before = `<div><p>${told}</p>${picture('pier')}</div>`
    expect(captions(`<p>The beginning of it.</p>${before}`)).toEqual([])
    expect(bodyOf(before)).toContain(told)
    const thai = `<div>${picture('pier')}<p>${'ท่าเรือถูกปิดเมื่อวันจันทร์ '.repeat(3)}</p></div>`
    expect(captions(`${thai}<p>The end of it.</p>`)).toEqual([])
    const shots = ['mole', 'lock', 'dock', 'quay', 'yard', 'slip'].map(
      (name) => `<div>${picture(name)}<p>${told}: ${name}</p></div>`
    )
    expect(captions(`<div>${shots.join('')}</div><p>The end of it.</p>`)).toEqual([])
  })

  it('have for their captions what stands with them, and not in a paragraph as the story does', () => {
    const long = `The northern pier in June, ${'before the storm had torn it from its piles, '.repeat(4)}as seen from the ferry`
    const boxes = ['pier', 'quay'].map(
      (name) =>
        `<div class="shot"><div>${picture(name)}</div><div><div>${long}: ${name}</div></div></div>`
    )
    expect(captions(`${boxes.join('')}<p>The end of it.</p>`)).toEqual([
      `${long}: pier`,
      `${long}: quay`
    ])
  })

  it('do not take for their captions the words of the story that they are set into', () => {
    const text =
      'The pier fell at four in the morning, and by five the port let in nobody but the guard.'
    const image = picture('pier')
    for (const together of [image + text, text + image]) {
      const page = `<main><h1>Harbour closed</h1><div><div>${together}</div>${PARAGRAPHS}</div></main>`
      expect(JSON.stringify(article(page).body)).toContain(text)
    }
  })

  it.each(['epigrafe', 'foto-didascalia', 'bildtext', 'photo__legende'])(
    'have them in other languages: %s',
    (name) => {
      const box = `<div>${picture('pier')}<p>It was built.</p><div class="${name}">The pier</div></div>`
      expect(captions(`${box}<p>The end of it.</p>`)).toEqual(['The pier'])
    }
  )

  it.each([
    `<div>${picture('pier')}<h3>The pier in June</h3><p>It was built in 1911.</p></div>`,
    `<div>${picture('pier')}<ul><li>It was built in 1911.</li></ul></div>`,
    `<div>${picture('pier')}${picture('quay')}<p>They were built in 1911.</p></div>`,
    `<ol><li>${picture('pier')} It was built in 1911.</li><li>It fell.</li></ol>`,
    `<p>${picture('pier')}<br>It was built in 1911.</p>`
  ])('have no caption in what is told beside them: %s', (box) => {
    expect(captions(`${box}<p>The end of it.</p>`)).toEqual([])
  })

  it.each(['<p>The pier in June</p>', 'The pier in June'])(
    'have for their captions the only words of a table: %s',
    (words) => {
      const table = `<table><tr><td>${picture('pier')}</td></tr><tr><td>${words}</td></tr></table>`
      expect(captions(`${table}<p>The end of it.</p>`)).toEqual(['The pier in June'])
    }
  )

  it('have their captions in a table that only sets them below', () => {
    const table = `<table><tr><td>${picture('pier')}</td></tr><tr><td class="tr-caption">The pier</td></tr></table>`
    expect(bodyOf(`${table}<p>The end of it.</p>`)).toMatch(/"figcaption".{0,80}The pier/)
  })
})

describe('a picture above the headline', () => {
  const text = `<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${PARAGRAPHS}</div>`
  const sized = (name: string, height: number, more = '') =>
    picture(name, ` height="${height}"${more}`)
  const lead = (page: string, head = '') => article(page, head).image?.url.split('/').at(-1)

  it.each([
    ['in the article', `<article><div>${sized('pier', 450)}</div>${text}</article>`],
    [
      'in a figure with a caption',
      `<figure>${sized('pier', 450)}<figcaption>The pier</figcaption></figure>${text}`
    ],
    ['above a kicker', `<main>${sized('pier', 450)}<p>Harbour, 2 March</p>${text}</main>`],
    ['in its own header', `<main><header>${sized('pier', 450)}${text}</header></main>`],
    [
      'in a box for adaptive images',
      `<main><div class="adaptive">${sized('pier', 450)}</div>${text}</main>`
    ],
    [
      'in what is called by its author',
      `<main class="author-jane">${sized('pier', 450)}${text}</main>`
    ]
  ])('leads where nothing else does, %s', (_, page) => {
    expect(lead(page)).toBe('pier.jpg')
  })

  it('brings its caption', () => {
    const figure = `<figure>${sized('pier', 450)}<figcaption>The pier</figcaption></figure>`
    expect(article(`<main>${figure}${text}</main>`).image?.caption).toBe('The pier')
  })

  it.each([
    ['of the site', `<div>${sized('head', 400)}</div><main>${text}</main>`],
    ['set as a strip', `<main>${sized('head', 120)}${text}</main>`],
    ['in a link', `<main><a href="/">${sized('head', 450)}</a>${text}</main>`],
    ['in navigation', `<main><nav>${sized('head', 450)}</nav>${text}</main>`],
    ['far from it', `<main>${sized('head', 450)}<p>${'A word. '.repeat(60)}</p>${text}</main>`],
    ['of unknown height', `<main>${picture('head')}${text}</main>`],
    ['of unknown width', `<main><img src="/head.jpg" alt="" height="450">${text}</main>`],
    [
      'set as a wide advert',
      `<main><img src="/head.jpg" alt="" width="970" height="280">${text}</main>`
    ],
    ['in a header of the site', `<main><header>${sized('head', 450)}</header>${text}</main>`],
    ['called a logo', `<main><div>${sized('head', 450, ' class="site-logo"')}</div>${text}</main>`],
    [
      'of a figure that leads on',
      `<main><figure>${sized('head', 450)}<figcaption>Town: <a href="/o">Mayor resigns</a></figcaption></figure>${text}</main>`
    ],
    ...['logo', 'columnist', 'promo', 'teaser', 'post-author', 'top ad', 'avatar'].map((name) => [
      `in a box called ${name}`,
      `<main><figure class="${name}"><div>${sized('head', 450)}</div><span>Jane Doe</span></figure>${text}</main>`
    ])
  ])('does not lead, %s', (_, page) => {
    expect(lead(page)).toBeUndefined()
  })

  it('gives way to what the page declares', () => {
    const declared = '<meta property="og:image" content="https://example.org/told.jpg">'
    expect(lead(`<main>${sized('pier', 450)}${text}</main>`, declared)).toBe('told.jpg')
  })
})

describe('the lead image', () => {
  const lead = (above: string) =>
    article(`<header><h1>Harbour closed</h1>${above}</header><div class="text">${PARAGRAPHS}</div>`)
      .image

  it.each([
    [
      'beside its figure',
      `<div><figure>${picture('pier')}</figure><figcaption>The pier</figcaption></div>`
    ],
    [
      'below what holds it',
      `<div><div>${picture('pier')}</div><div class="image__caption"><span>The pier</span></div></div>`
    ]
  ])('keeps a caption %s', (_, above) => {
    expect(lead(above)).toMatchObject({ url: 'https://example.org/pier.jpg', caption: 'The pier' })
  })

  it('takes none from a picture of the text', () => {
    const { image } = article(
      `<h1>Harbour closed</h1><div>${picture('pier')}</div><div class="text">${PARAGRAPHS}
       <div>${picture('quay')}<div class="caption">The quay</div></div>${PARAGRAPHS}</div>`
    )
    expect(image).toMatchObject({ url: 'https://example.org/pier.jpg' })
    expect(image?.caption).toBeUndefined()
  })
})

it('has no writers for the caption of a story\u2019s picture, whatever they are called', () => {
  const credits = '<div class="article-credits">By Jane Doe, with help from Jan Roth</div>'
  const head = `<header><h1>Harbour closed</h1><div>${picture('pier')}</div>${credits}</header>`
  expect(article(`${head}<div>${PARAGRAPHS}</div>`).image).not.toHaveProperty('caption')
})

it('leads to a film, not to the picture that stands for it', () => {
  const film =
    '<video data-poster-url="https://films.test/p.jpg" data-video-url="https://films.test/f.mp4"></video>'
  const body = bodyOf(`${film}<p>The end of it.</p>`)
  expect(body).toContain('films.test/f.mp4')
  expect(body).not.toContain('p.jpg"')
})
