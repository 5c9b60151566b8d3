import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

/** An aggregator as they are built: the headline no heading, the writer below, the source boxed. */
const html = `<!DOCTYPE html><html lang="en"><head>
<title>Harbour Bridge To Close For Repares | Coastal Digest</title>
<meta property="og:type" content="website">
<meta property="og:site_name" content="Coastal Digest">
<meta property="og:title" content="Harbour Bridge To Close For Repares">
<meta property="og:image" content="img/lead.svg"><link rel="icon" href="icon.svg"></head><body>
<div class="bar"><img src="icon.svg" alt="logo"> <span>Coastal Digest</span><nav><a href="#a">Home</a></nav><button>Log In</button></div>
<div class="main"><div class="head"><span class="text-3xl">Harbour Bridge To Close For Repares</span>
<div><p>Published 3 days ago</p><p>2 minute read</p></div></div>
<div class="body">${'<p>The bridge over the harbour will be closed to all traffic for six weeks from the first of the month while its bearings are replaced.</p>'.repeat(4)}</div>
<div class="css-author"><div class="avatar"></div><p>Amina Bello-Ortiz</p></div>
<div><p>Follow us on:</p><a href="https://www.facebook.com/tidewater"><img src="f.svg" alt=""></a><a href="https://x.com/tidewater"><img src="x.svg" alt=""></a></div>
<div class="src"><p>Origin:</p><div><img src="origin.svg" alt="publisher logo"><p>Tidewater News</p></div></div></div>
<div><h2>You may also like...</h2>
<div class="card"><a href="r1.html"><img src="r1.svg" alt=""><p>Ferries To Run Through The Night</p></a><p>Published 2 days ago</p></div>
<div class="card"><a href="r2.html"><img src="r2.svg" alt=""><p>What The Closure Means For Shops</p></a><p>Published 1 week ago</p></div></div>
</body></html>`

const url = 'https://digest.example/story/harbour'
const document = new JSDOM(html, { url }).window.document
const header = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
const marked = (part: string) =>
  [...document.querySelectorAll(`[data-lede-part="${part}"]`)].map((element) =>
    element.textContent?.replace(/\s+/g, ' ').trim()
  )

describe('readHeader on an aggregator', () => {
  it('prints the headline as the page does', () => {
    expect(header.headline).toBe('Harbour Bridge To Close For Repares')
    expect(header.provenance.headline).toMatchObject({ source: 'text', agrees: ['og:title'] })
  })

  it('finds the writer below the text, without a label', () => {
    expect(header.author).toEqual([{ name: 'Amina Bello-Ortiz' }])
  })

  it('counts the date back from the capture, no finer than a day', () => {
    expect(header.datePublished).toEqual({ at: '2026-03-07', precision: 'day' })
  })

  it('tells the source from the site that shows it', () => {
    expect(header.publisher).toEqual({
      name: 'Tidewater News',
      logo: 'https://digest.example/story/origin.svg'
    })
    expect(header.via?.name).toBe('Coastal Digest')
  })

  it('names the profiles by their hosts', () => {
    expect(header.follow).toEqual([
      { name: 'Facebook', url: 'https://www.facebook.com/tidewater' },
      { name: 'X', url: 'https://x.com/tidewater' }
    ])
  })

  it('takes the related stories with their own dates', () => {
    expect(header.related).toEqual([
      {
        name: 'Ferries To Run Through The Night',
        url: 'https://digest.example/story/r1.html',
        image: 'https://digest.example/story/r1.svg',
        datePublished: { at: '2026-03-08', precision: 'day' }
      },
      {
        name: 'What The Closure Means For Shops',
        url: 'https://digest.example/story/r2.html',
        image: 'https://digest.example/story/r2.svg',
        datePublished: { at: '2026-03-03', precision: 'week' }
      }
    ])
  })

  it('marks what it took, and none of the text', () => {
    expect(marked('headline')).toEqual(['Harbour Bridge To Close For Repares'])
    expect(marked('byline')).toEqual(['Amina Bello-Ortiz'])
    expect(marked('date')).toEqual(['Published 3 days ago'])
    expect(marked('origin')).toEqual(['Origin:Tidewater News'])
    expect(marked('follow')).toEqual(['Follow us on:'])
    expect(marked('related')).toHaveLength(1)
    for (const element of document.querySelectorAll('[data-lede-part]'))
      expect(element.textContent).not.toContain('six weeks')
  })
})
