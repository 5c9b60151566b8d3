/**
 * Pages that are too much of something: the right story or a clear message in a moment, and a tab
 * that answers. The heaviest are for `npm run test:long`; the largest trees stand in large.test.ts.
 */
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Memory, Tab } from '../browsers/browser.ts'
import type { Answer } from '../browsers/site.ts'
import { until } from '../browsers/wait.ts'
import { storyPage } from './story-page.ts'
import { browser, settled, site } from './suite.ts'
import { timedRead } from './timed-read.ts'

/** Milliseconds. The goal is 3 seconds; machines that run tests are slower and busier. */
const PATIENCE = 15_000
const STORY = 'http://flood.example/story'
/** A page of the extension, which shares its process with the popup. */
const HELPER = 'src/surfaces/reader/reader.html'
const isLong = process.env.LONG !== undefined

interface Flood {
  page: Partial<Answer> & { body: string }
  states?: string[]
  isHeavy?: boolean
}

const script = (code: string) => `<script>${code}</script>`
const withTail = (tail: string): Flood => ({ page: { body: storyPage({ tail }) } })
const inStory = (markup: string): Flood => ({
  page: { body: storyPage().replace('</p></article>', `</p>${markup}</article>`) }
})

const FLOODS: Record<string, Flood> = {
  '20,000 elements': withTail(`<div>${'<span>a</span>'.repeat(20_000)}</div>`),
  '20,000 deep, hidden': withTail(
    script(`let at = document.body.appendChild(document.createElement('div'))
      at.hidden = true
      for (let left = 20000; left > 0; left--) at = at.appendChild(document.createElement('div'))`)
  ),
  'JSON-LD 10,000 deep': {
    page: {
      body: storyPage({
        head: `<script type="application/ld+json">${'{"@graph":['.repeat(10_000)}${']}'.repeat(10_000)}</script>
          <script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"<img src=x:x onerror=top.canaries=1>"},"author":{"__proto__":{"name":"Nobody"}}}</script>`
      })
    }
  },
  'names of a million letters': {
    page: {
      body: storyPage({
        head: `<meta name="author" content="${'Ada '.repeat(250_000)}"><meta property="og:title" content="${'x'.repeat(1_000_000)}">
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"${'y'.repeat(1_000_000)}","author":"${'<'.repeat(1_000_000)}"}</script>`
      })
    }
  },
  'a change every millisecond': withTail(
    `<div id="feed"></div>${script(`setInterval(() => { feed.append('.'); if (feed.childNodes.length > 500) feed.textContent = '' }, 1)`)}`
  ),
  'arrays and promises of its own': {
    page: {
      body: storyPage({
        head: script(`for (const name of ['map', 'filter', 'push', 'flatMap', 'join', Symbol.iterator])
          Array.prototype[name] = () => { throw new Error('mine') }
          Element.prototype.getAttribute = Element.prototype.querySelectorAll = () => { throw new Error('mine') }
          Promise.prototype.then = () => { throw new Error('mine') }
          JSON.stringify = () => '{}'`)
      })
    }
  },
  'a page that never ends': {
    page: { body: storyPage().replace('</body></html>', ''), isEndless: true }
  },
  'a paragraph of 5 MB': {
    ...inStory(`<p>${'The tide came in over the flats and went out again. '.repeat(100_000)}</p>`),
    ...{ isHeavy: true, states: ['article', 'too-large'] }
  },
  '10,000 pictures': {
    ...inStory('<img loading="lazy" src="/many.svg" width="60" height="40">'.repeat(10_000)),
    isHeavy: true
  },
  'a picture of 100 MB in its address': {
    ...withTail(
      script(`const image = new Image(600, 400)
        image.src = 'data:image/png;base64,' + 'A'.repeat(100e6)
        document.querySelector('article').append(image)`)
    ),
    isHeavy: true
  },
  'a picture of 30,000 by 30,000': {
    ...inStory('<img src="/huge.png" width="600" height="600">'),
    isHeavy: true
  }
}

test.for(Object.entries(FLOODS).filter(([, { isHeavy }]) => isLong || !isHeavy))(
  '%s',
  { timeout: 180_000 },
  async ([name, { page, states = ['article'], isHeavy }]) => {
    site.host('flood.example', (path) => {
      if (path === '/huge.png') return { body: hugePng(), type: 'image/png' }
      if (path === '/many.svg') return { body: SVG, type: 'image/svg+xml' }
      return path === '/story' ? page : undefined
    })
    const tab = await browser.openTab()
    // Drivers wait for what has loaded.
    if (page.isEndless) {
      await tab.evaluate((url) => void setTimeout(() => location.assign(url)), STORY)
      const isHere = () => tab.evaluate(() => document.querySelector('article') !== null)
      await until(() => isHere().catch(() => false), 'the story')
    } else await tab.goto(STORY)
    const ours = await browser.openTab(browser.extensionUrl(HELPER))
    const before = await memoryOf(tab, ours)
    const { popup, spent, answered } = await timedRead(tab, name)
    const state = await settled(popup)
    expect(states).toContain(state)
    if (state === 'article') {
      const shown = await popup.evaluate(() => ({
        headline: document.querySelector('h1')?.textContent,
        text: document.querySelector('.body')?.textContent ?? '',
        canaries: (window as { canaries?: number }).canaries
      }))
      expect(shown.headline).toBe('The Morning Ferry')
      expect(shown.text).toContain('On day 14 it began again.')
      expect(shown.canaries).toBeUndefined()
    }
    expect(spent).toBeLessThan(PATIENCE)
    expect(answered).toBeLessThan(PATIENCE)
    await popup.close()
    const after = await memoryOf(tab, ours)
    // What lies ready of a huge story is huge for the while.
    if (!isHeavy) holdsNoMore(name, before, after)
    await ours.close()
    await tab.close()
  }
)

/** Firefox takes more than a second to reckon: only where there is time. */
const measured = browser.name === 'chromium' || isLong

/** Of the page's process, and of the extension's own: one by one, as only a tab in front is measured. */
async function memoryOf(...tabs: Tab[]): Promise<Memory[]> {
  const found: Memory[] = []
  for (const tab of measured ? tabs : []) found.push(await tab.memory())
  return found
}

/** In the page the scripts stay, with the story laid out for who may enter; of the popup nothing. */
const MAY_STAY = [
  { process: 'page', heap: 8e6, nodes: 1000 },
  { process: 'extension', heap: 1e6, nodes: 100 }
]

function holdsNoMore(name: string, before: Memory[], after: Memory[]): void {
  for (const [at, { process, heap, nodes }] of MAY_STAY.entries()) {
    const [was, is] = [before[at], after[at]]
    if (!was || !is) continue
    const more = { heap: is.heap - was.heap, nodes: (is.nodes ?? 0) - (was.nodes ?? 0) }
    console.log(`${name}, ${process}: ${(more.heap / 1e6).toFixed(1)} MB, ${more.nodes} nodes more`)
    expect(more.heap, process).toBeLessThan(heap)
    expect(more.nodes, process).toBeLessThan(nodes)
  }
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>'

/** 30,000 by 30,000 pixels, one bit each: 110 KB on the wire. */
function hugePng(): Buffer {
  const side = 30_000
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const data = deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 1 })
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
