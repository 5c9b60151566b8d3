import { describe, expect, it } from 'vitest'
import { headerOf } from './bridge-page'

describe('a day that is printed without its year', () => {
  const dayAt = (path: string) =>
    headerOf({ path, above: '<p class="date">Posted: June 7</p>' }).datePublished?.at

  it.each(['/2013/06/07/bridge', '/2013-06-07-bridge', '/news/2013/6/bridge', '/20130607-bridge'])(
    'is of the year that the address names: %s',
    (path) => {
      expect(dayAt(path)).toBe('2013-06-07')
    }
  )

  it('is of the year before or behind, where the address tells of the turn of one', () => {
    const modified = (path: string, above: string) =>
      headerOf({ path, above: `<p class="date">${above}</p>` }).dateModified?.at
    expect(modified('/2024/12/30/bridge', 'Updated January 3')).toBe('2025-01-03')
    expect(modified('/2025/01/02/bridge', 'Updated: December 30')).toBe('2024-12-30')
    expect(modified('/2024/06/bridge', 'Updated December 30')).toBe('2024-12-30')
  })

  it.each([
    '/bridge',
    '/2013-bridges-that-close',
    '/20130607123',
    '/article/1987654',
    '/2013-14/match',
    '/2013-06-things-to-know',
    '/2034/07/bridge'
  ])('else of the last one before the capture: %s', (path) => {
    expect(dayAt(path)).toBe('2025-06-07')
  })
})

describe('a dateline in a script without spaces', () => {
  it.each([
    '<div>发布时间：2026-03-02 10:21:05 来源：海港日报 作者：王小明 责任编辑：张三 浏览次数：321 字体：【大 中 小】</div>',
    '<p>기사입력 <span>2026-03-02 10:21:05</span> 기사수정 <span>2026-03-03 13:00:00</span></p>',
    '<div>配信 2026/3/2(月) 10:21　更新 2026/3/3(火) 13:00　<a href="/">港新聞デジタル</a>　文：山田太郎</div>'
  ])('is no running text: %s', (above) => {
    expect(headerOf({ above }).datePublished?.at).toMatch(/^2026-03-02/)
  })

  it('has its writer', () => {
    const above = `<div>发布时间：2026-03-02 10:21:05 来源：海港日报 作者：王小明 责任编辑：张三 浏览次数：321</div>`
    expect(headerOf({ above }).author.map(({ name }) => name)).toEqual(['王小明'])
  })
})

describe('a tag that says when', () => {
  it('is believed before one that says only that, whatever their order', () => {
    const head = `<meta http-equiv="last-modified" content="2026-03-09"><meta name="date" content="2026-03-08">
      <meta name="pubdate" content="2026-03-01"><meta property="article:modified_time" content="2026-03-02">`
    const { datePublished, dateModified } = headerOf({ head })
    expect([datePublished?.at, dateModified?.at]).toEqual(['2026-03-01', '2026-03-02'])
  })

  it.each([
    'publish-date',
    'OriginalPublicationDate',
    'parsely-pub-date',
    'story:published_time',
    'article:published',
    'citation_publication_date'
  ])('a story came out is known by its name: %s', (name) => {
    const head = `<meta name="${name}" content="2026-03-02">`
    expect(headerOf({ head }).datePublished?.at).toBe('2026-03-02')
  })

  it.each(['article:modified_time', 'og:updated_time', 'last-modified', 'lastmod', 'dateUpdated'])(
    'it was put right is known by its name: %s',
    (name) => {
      const { dateModified, datePublished } = headerOf({
        head: `<meta name="${name}" content="2026-03-02">`
      })
      expect([datePublished, dateModified?.at]).toEqual([undefined, '2026-03-02'])
    }
  )

  it.each(['article:publisher', 'lastPublishedDate', 'unpublish-date'])(
    'something else is none of them: %s',
    (name) => {
      const head = `<meta name="${name}" content="2026-03-02">`
      expect(headerOf({ head }).datePublished).toBeUndefined()
    }
  )
})

describe('a summary', () => {
  it.each([
    [
      'where one is followed',
      '<p class="summary">Follow <a href="https://net.example/gazette">@gazette</a> for news of the harbour.</p>'
    ],
    [
      'a link',
      '<p class="summary"><a href="/lists">A list of all our writers on the networks</a></p>'
    ],
    [
      'what the site earns by it',
      '<p class="summary">We may earn a commission when you buy a ticket by our affiliate links.</p>'
    ],
    [
      'when it was published',
      '<div class="summary">Published <time>March 2, 2026</time>, last updated in the evening</div>'
    ],
    ['where it was written', '<p class="summary">HARBOUR — The bridge is to close for long.</p>'],
    [
      'who its writer is',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge to close for six weeks","author":{"@type":"Person","name":"Jane Doe"}}</script><div class="excerpt">Jane has told of bridges and of ferries for the paper for nine years.</div>'
    ],
    [
      'who wrote it, and when',
      '<p class="summary">By Jane Doe, Harbour Press, March 2, 2026, updated in the evening</p>'
    ]
  ])('is not what says %s', (_, above) => {
    expect(headerOf({ above }).standfirst).toBeUndefined()
  })

  it.each([
    'The harbour is shut after the storm of <time>Monday</time>, which tore the pier away.',
    'The harbour is shut after the storm tore the pier away. <time>1 January</time>'
  ])('may name a day: %s', (said) => {
    const { standfirst } = headerOf({ above: `<p class="standfirst">${said}</p>` })
    expect(standfirst).toBe(said.replace(/<[^>]*>/g, ''))
  })

  it.each([
    'Mayor Jane Doe (Harbour Party) – here at the mill – wants the bridge to close for long.',
    'The master, Jane Doe (63) – A woman of the port – tells of the bridge and of its piles.',
    'NASA – and whoever else looks at it from above – wants the old bridge closed for long.'
  ])('may have a name and a dash in it: %s', (said) => {
    expect(headerOf({ above: `<p class="summary">${said}</p>` }).standfirst).toBe(said)
  })

  it('may be set bold among the paragraphs', () => {
    const said = 'The bridge by the old mill is to close, and the ferry is too small for all.'
    const text = `<p>${'The bearings of the old bridge are worn, and will be replaced. '.repeat(3)}</p>`
    const above = `<p class="lead"><strong>${said}</strong></p>${text.repeat(9)}`
    expect(headerOf({ above }).standfirst).toBe(said)
  })

  it('may begin as the name of the house does that signs', () => {
    const said = 'Ferry traffic is to end: the bridge by the old mill has stood since 2011.'
    const data =
      '{"@type":"NewsArticle","headline":"Harbour bridge to close for six weeks","author":{"@type":"Organization","name":"NAME"}}'
    const by = (name: string) =>
      `<script type="application/ld+json">${data.replace('NAME', name)}</script>`
    const above = (text: string) => `<p class="summary">${text}</p>`
    expect(
      headerOf({ head: by('The Gazette'), above: above(`The f${said.slice(1)}`) }).standfirst
    ).toMatch(/^The f/)
    expect(
      headerOf({ head: by('Ferry Gazette'), above: above(said.replace(' t', ' T')) }).standfirst
    ).toMatch(/^Ferry T/)
  })

  it.each([
    'The bridge by the old mill has stood since 2011 and now needs to be mended.',
    'By 2030, every ferry in the harbour will run on electricity, the council says.',
    'By the end of 2027 the old bridge will be gone, and a new one stand in its place.',
    'The account @harbour told of it first, and the council did not deny it on Monday.'
  ])('may name a year, or an account: %s', (said) => {
    expect(headerOf({ above: `<p class="summary">${said}</p>` }).standfirst).toBe(said)
  })

  it('is not the caption that data tells of, but may stand in its place', () => {
    const caption = 'The bridge in the morning, from the quay, on the day before it was closed.'
    const above = `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`
    const told = `<meta property="og:description" content="${caption}">`
    const other = '<meta name="description" content="The bridge is to close, the council says.">'
    expect(headerOf({ head: told + other, above }).standfirst).toBeUndefined()
    expect(headerOf({ head: told, above }).standfirst).toBe(caption)
  })
})

it('an address that names the month tells which of the printed days is the story’s', () => {
  const above = '<p class="date">stated on February 12, 2026</p><p class="date">March 5, 2026</p>'
  expect(headerOf({ path: '/2026/mar/05/bridge', above }).datePublished?.at).toBe('2026-03-05')
  expect(headerOf({ path: '/2026/mar/05/bridge' }).datePublished?.at).toBe('2026-03-05')
  expect(headerOf({ path: '/2026/marina/05/bridge' }).datePublished).toBeUndefined()
})

describe('a clock by an abbreviation that means another one where the page is from', () => {
  const at = (head: string) =>
    headerOf({ head, above: '<p class="date">March 2, 2026 11:30 PM PST</p>' }).datePublished?.at

  it('is that of the Pacific coast elsewhere', () => {
    expect(at('')).toBe('2026-03-02T23:30:00-08:00')
  })

  it.each(['fil', 'tl-PH', 'ur'])(
    'leaves the day where only the language tells: %s',
    (language) => {
      expect(at(`<meta http-equiv="content-language" content="${language}">`)).toMatch(
        /^2026-03-02(?!.*-08)/
      )
    }
  )
})
