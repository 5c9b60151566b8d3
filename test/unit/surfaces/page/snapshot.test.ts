// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshot } from '../../../../src/surfaces/page/snapshot'

const NOW = new Date('2026-01-02T03:04:05Z')

/** The page under test is the environment's own document. */
function page(body: string, head = ''): void {
  const [oldHead, oldBody] = document.documentElement.children
  if (!oldHead || !oldBody) throw new Error('no page')
  oldHead.innerHTML = head
  oldBody.innerHTML = body
}

function copyOf(body: string, head = ''): Document {
  page(body, head)
  const taken = snapshot(document, NOW)
  if (!taken.ok) throw new Error(taken.problem.kind)
  return taken.value.document
}

const html = (body: string) => copyOf(body).body.innerHTML

beforeEach(() => page(''))

describe('snapshot', () => {
  it('says where and when, and leaves the page as it was', () => {
    page('<p hidden>secret</p><form id="f"><input></form>')
    const before = document.documentElement.outerHTML
    const taken = snapshot(document, NOW)
    expect(taken).toMatchObject({
      ok: true,
      value: { url: document.URL, capturedAt: '2026-01-02T03:04:05.000Z' }
    })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('keeps what the head says, with one base', () => {
    const { head } = copyOf(
      '',
      `<base href="https://example.org/a/"><title>T</title><meta name="author" content="A">
       <link rel="canonical" href="/c"><link rel="stylesheet" href="/s.css"><style>p{}</style>
       <script>x()</script><script type="application/ld+json">{"a":1}</script>`
    )
    expect(head.ownerDocument.baseURI).toBe('https://example.org/a/')
    expect([...head.children].map((child) => child.localName)).toEqual([
      'base',
      'title',
      'meta',
      'link',
      'script'
    ])
    expect(head.querySelector('script')?.textContent).toBe('{"a":1}')
  })

  it('takes the picture for light backgrounds, and notes what stands there on dark', () => {
    const source =
      '<source media="(prefers-color-scheme: dark)" srcset="/night.svg 1x, /night2.svg 2x">'
    const logo = copyOf(`<picture>${source}<img src="/day.svg" width="90" height="30"></picture>`)
    const image = logo.querySelector('img')
    expect(image?.getAttribute('src')).toBe('/day.svg')
    expect(image?.getAttribute('data-lede-dark')).toMatch(/\/night2?\.svg$/)
    expect(
      copyOf('<img src="/day.svg" width="90" height="30" data-lede-dark="/x.svg">').querySelector(
        '[data-lede-dark]'
      )
    ).toBeNull()
  })

  it('takes for a heading what is told as one, with its level and its marks', () => {
    const told = '<div role="heading" aria-level="3" id="a">Pier <b>and</b> quay</div>'
    expect(html(told)).toMatch(/^<h3 [^>]*id="a"[^>]*>Pier <b>and<\/b> quay<\/h3>$/)
    expect(
      copyOf('<span role="Heading" aria-level="9">Quay</span>').querySelector('h2')
    ).not.toBeNull()
    expect(
      copyOf(`<div role="heading" hidden>${'Out of sight. '.repeat(30)}</div>`).querySelector(
        'h2[data-lede-hidden]'
      )
    ).not.toBeNull()
  })

  it('is not stopped by a heading of very many pieces', () => {
    const told = `<div role="heading" aria-level="2">${'a<!---->'.repeat(70_000)}</div><p>b</p>`
    expect(copyOf(told).querySelector('h2')?.textContent).toHaveLength(70_000)
  })

  it.each([
    ['<h4 role="heading" aria-level="2">Pier</h4>', 'h4'],
    ['<div role="heading" aria-level="2"><h3>Pier</h3></div>', 'h3'],
    ['<div role="heading" aria-level="2"><p>Told at length.</p></div>', 'p']
  ])('leaves as they are %s', (body, name) => {
    expect(copyOf(body).querySelectorAll('h1, h2, h3, h4, p')).toHaveLength(1)
    expect(copyOf(body).querySelector(name)).not.toBeNull()
  })

  it.each(['iframe', 'slot', 'img', 'template', 'form', 'noscript', 'picture'])(
    'is not stopped by a formula with an element called %s',
    (name) => {
      page('<p>a</p><math></math><p>b</p>')
      const formula = document.querySelector('math')
      formula?.append(document.createElementNS(formula.namespaceURI, name))
      const taken = snapshot(document, NOW)
      expect(taken.ok && taken.value.document.body.textContent).toBe('ab')
    }
  )

  it('drops scripts, styles, drawings and fields', () => {
    expect(html('<script>a</script><style>b</style><svg><text>c</text></svg><input><p>d</p>')).toBe(
      '<p>d</p>'
    )
  })

  it('drops short hidden text and marks long', () => {
    const long = 'The rest of the story. '.repeat(20)
    expect(html(`<p hidden>menu</p><div hidden><p>${long}</p></div>`)).toBe(
      `<div hidden="" data-lede-hidden=""><p>${long}</p></div>`
    )
  })

  it('keeps what a closed fold hides, however short', () => {
    const fold = '<details><summary>Why?</summary><p hidden="">Rot.</p></details>'
    expect(html(fold)).toBe(fold.replace('hidden=""', 'hidden="" data-lede-hidden=""'))
  })

  it.each([
    ['<input type="email">', true],
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<input type="hidden">', false],
    ['<input type="checkbox">', false]
  ])('notes where %s was', (field, expected) => {
    const { body } = copyOf(`<form><p>${field}</p></form>`)
    expect(body.querySelector('p')?.hasAttribute('data-lede-field')).toBe(expected)
  })

  it('keeps where a film is, also where only its sources say it', () => {
    expect(
      html(`<video src="/own.mp4"><source src="/a.webm"></video>
        <audio controls><source src="/b.ogg"><source src="/b.mp3">Get a browser</audio>`)
    ).toMatch(/^<video src="\/own.mp4"><\/video>\s+<audio controls="" src="\/b.ogg"><\/audio>$/)
  })

  it('flattens shadow roots with their slots', () => {
    page('<x-story><b slot="head">Head</b><p>Light</p></x-story>')
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' })
    if (root)
      root.innerHTML =
        '<h1><slot name="head">none</slot></h1><slot></slot><slot name="x">own</slot>'
    const taken = snapshot(document, NOW)
    expect(taken.ok && taken.value.document.body.innerHTML).toBe(
      '<x-story><h1><b slot="head">Head</b></h1><p>Light</p>own</x-story>'
    )
  })

  it('reads a form whose fields are named like properties', () => {
    const names = 'attributes firstChild nextSibling nodeType localName querySelector shadowRoot'
    const fields = names.split(' ').map((name) => `<input name="${name}" id="${name}">`)
    expect(html(`<form class="c">${fields.join('')}<p>Text</p></form><p>After</p>`)).toBe(
      '<div class="c" data-lede-field=""><p>Text</p></div><p>After</p>'
    )
  })

  it('lets no name of the page answer for the copy', () => {
    const copy = copyOf(
      '<form name="body" id="body"></form><img name="querySelector" src="/a.jpg"><iframe name="head" src="/f"></iframe><object id="title"></object>'
    )
    expect(copy.body.localName).toBe('body')
    expect(typeof copy.querySelector).toBe('function')
    expect(copy.head.localName).toBe('head')
    expect(copy.title).toBe('')
  })

  it('does not overflow on 2,000 nested elements, and keeps their text', () => {
    let top = document.createElement('div')
    top.append('bottom')
    for (let depth = 0; depth < 2_000; depth++) {
      const around = document.createElement('div')
      around.append(top)
      top = around
    }
    document.body.append(top)
    // Without a browser's own code the walk may take longer than it is given.
    vi.spyOn(performance, 'now').mockReturnValue(0)
    const taken = snapshot(document, NOW)
    vi.restoreAllMocks()
    expect(taken.ok && taken.value.document.body.textContent).toBe('bottom')
  })

  it('sees how deep a page is where no element of the depths is a first child in all ways up', () => {
    let inner = '<b>bottom</b>'
    for (let depth = 0; depth < 300; depth++) inner = `<i></i><div>${inner}</div>`
    const copy = copyOf(inner)
    expect(copy.body.textContent).toBe('bottom')
    expect(copy.querySelectorAll(`${'*>'.repeat(130)}*`).length).toBe(0)
  })

  it.each(['body', 'head'] as const)(
    'keeps of the %s only attributes that tell something',
    (part) => {
      page('<p>text</p>', '<title>T</title>')
      const told = { class: 'story', itemtype: 'https://schema.org/NewsArticle' }
      const all = { ...told, onload: 'go()', style: 'color: red', 'data-x': '1' }
      for (const [name, value] of Object.entries(all)) document[part].setAttribute(name, value)
      const taken = snapshot(document, NOW)
      for (const name of Object.keys(all)) document[part].removeAttribute(name)
      const attributes = taken.ok ? [...taken.value.document[part].attributes] : []
      expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toEqual(told)
    }
  )

  it('refuses a page that is too large', () => {
    page('<i></i>'.repeat(250_001))
    expect(snapshot(document, NOW)).toMatchObject({
      ok: false,
      problem: { kind: 'page-too-large' }
    })
  })
})

describe('images of a snapshot', () => {
  it.each([0, 1])(
    'has the same size whether its stand-in has been loaded or not: %i px',
    (loaded) => {
      page('<img src="/blank.gif" data-src="/real.jpg" width="640" height="480">')
      const sizes = { naturalWidth: { value: loaded }, naturalHeight: { value: loaded } }
      Object.defineProperties(document.querySelector('img'), sizes)
      const taken = snapshot(document, NOW)
      const image = taken.ok ? taken.value.document.querySelector('img') : undefined
      expect(image?.outerHTML).toBe('<img src="/real.jpg" alt="" width="640" height="480">')
    }
  )

  const src = (body: string) => copyOf(body).querySelector('img')?.getAttribute('src') ?? null

  it.each([
    ['<img src="/a.jpg">', '/a.jpg'],
    ['<img src="data:image/gif;base64,R0" data-src="/real.jpg">', '/real.jpg'],
    ['<img src="/img/placeholder.png" data-lazy-src="/real.jpg">', '/real.jpg'],
    ['<img data-srcset="/s.jpg 320w, /m.jpg 960w, /l.jpg 4000w">', '/m.jpg'],
    ['<img srcset="/s.jpg 320w,/m.jpg 960w,/l.jpg 4000w">', '/m.jpg'],
    ['<img srcset="/c,w_1.jpg 1x,/c,w_2.jpg 1.5x">', '/c,w_2.jpg'],
    [
      '<picture><source srcset="/p.webp 800w"><img src="data:image/gif;base64,R0"></picture>',
      '/p.webp'
    ],
    ['<noscript><img src="/n.jpg" alt="x"></noscript>', '/n.jpg'],
    ['<div style="background-image: url(\'/b.jpg\')"></div>', '/b.jpg'],
    ['<div data-bg="/late.jpg"></div>', '/late.jpg'],
    ['<div data-bg="url(\'/late.jpg\')"></div>', '/late.jpg'],
    ['<div data-background-image="https://a.example/late"></div>', 'https://a.example/late'],
    ['<div data-bg="dark"></div>', null],
    ['<div data-bg="javascript:go()//a.jpg"></div>', null],
    ['<div data-bg="/late.jpg"><img src="/a.jpg"></div>', '/a.jpg'],
    ['<amp-img src="/amp.jpg" width="800"></amp-img>', '/amp.jpg'],
    ['<amp-img src="/s.jpg" srcset="/m.jpg 960w, /l.jpg 4000w"></amp-img>', '/m.jpg'],
    ['<amp-img src="/amp.jpg"><noscript><img src="/n.jpg"></noscript></amp-img>', '/amp.jpg'],
    ['<img src="/pixel.gif" width="1" height="1">', null],
    ['<img src="/t?id=1" width="0" height="0">', null],
    ['<img loading="lazy" src="/t?id=1" width="1" height="1">', null],
    ['<img data-src="/t.gif" width="1px" height="1px">', null],
    ['<img data-src="https://t.example/p" style="height: 1px; width: 1px">', null],
    ['<img src="/t.gif" style="width:0;height:0;border:0">', null],
    ['<noscript><img height="1" width="1" src="https://t.example/tr?id=1"></noscript>', null],
    ['<noscript><img style="width:1px" src="https://t.example/tr?id=1"></noscript>', null],
    ['<img data-src="/photo.jpg" style="width:0;height:0;min-width:100%">', '/photo.jpg'],
    ['<img data-src="/photo.jpg" width="100%" height="auto">', '/photo.jpg'],
    ['<img src="data:image/gif;base64,R0">', null]
  ])('%s', (body, expected) => {
    expect(src(body)).toBe(expected)
  })

  describe('a drawing in the address itself', () => {
    const drawn = (inside: string, width = 480) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300">${inside}</svg>`
      return `<img src='data:image/svg+xml,${svg}' width="${width}">`
    }
    const CHART = '<path d="M0 0h9"/><rect width="9" height="90"/><text>1911</text>'

    it.each([
      drawn(CHART),
      drawn(CHART).replace(/,.*(?=' )/, (svg) => `;utf8,${encodeURIComponent(svg.slice(1))}`)
    ])('is the picture: %s', (body) => expect(src(body)).toMatch(/^data:image\/svg\+xml/))

    it.each([
      ['where one shape stands in', drawn('<rect width="480" height="300" fill="grey"/>')],
      ['where it is a sign', drawn(CHART, 24)]
    ])('is none %s', (_where, body) => expect(src(body)).toBeNull())

    it('is none where a picture is to come', () => {
      expect(src(drawn(CHART).replace('<img', '<img data-src="/real.jpg"'))).toBe('/real.jpg')
    })
  })

  it('puts what React has streamed into its place, for what stood in for it', () => {
    const late = '<div hidden id="S:0"><p>Late.</p><template id="P:1"></template></div>'
    expect(
      html(
        `<main><p>First.</p><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>Last.</p></main>${late}<div hidden id="S:1"><p>Later.</p></div>`
      ).replace(/<!--.*?-->/g, '')
    ).toBe('<main><p>First.</p><p>Late.</p><p>Later.</p><p>Last.</p></main>')
  })

  it('leaves a place that waits for what has not come', () => {
    expect(
      html('<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main>').replace(
        /<!--.*?-->/g,
        ''
      )
    ).toBe('<main><p>Loading</p></main>')
  })
})
