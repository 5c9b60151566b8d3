/** A page learns neither that Lede is there, nor what it shows over the page. */
import { afterEach, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { neighbour } from '../safety/neighbour.ts'
import { probes } from '../safety/probes.ts'
import { type Found, forge, listen, spy } from '../safety/spy.ts'
import { coverPage } from './cover.ts'
import { fillLibrary } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, read, site } from './suite.ts'

const FILES = [
  ...['manifest.json', 'icons/lede-16.png', 'read.js', '_locales/en/messages.json'],
  ...['src/surfaces/popup/popup.html', 'src/surfaces/library/library.html']
]

afterEach(() => fillLibrary(0))

/** A page that would know its reader's extensions, and one that knows them before it is clicked on. */
async function openCurious(): Promise<Tab> {
  site.host('curious.example', () => ({ body: storyPage() }))
  return browser.openTab('http://curious.example/story')
}

test('a page finds nothing of Lede, before a click or after', async () => {
  const tab = await openCurious()
  const urls = FILES.map((file) => browser.extensionUrl(file))
  const { names, found } = await tab.evaluate(probes, urls)
  expect(names.length).toBeGreaterThanOrEqual(10)
  expect(found).toEqual([])
  const popup = await read(tab)
  await popup.press('s')
  await popup.close()
  expect((await tab.evaluate(probes, urls)).found).toEqual([])
})

test('an extension that shows itself is found', async () => {
  const beside = await browser.installBeside(neighbour())
  try {
    const tab = await openCurious()
    await until(() => tab.evaluate(() => 'neighbour' in localStorage), 'the neighbour’s script')
    const { found } = await tab.evaluate(probes, [beside.url('page.html'), beside.url('icon.png')])
    expect(found.length).toBeGreaterThanOrEqual(4)
  } finally {
    await beside.remove()
  }
})

test('a page cannot read what distraction-free mode shows', async () => {
  // A page that waits for the very element: it could be given its inner life, had it one.
  const trap = `<script>window.got = []
    customElements.define('lede-reader', class extends HTMLElement {
      constructor() { super(); try { if (this.attachInternals().shadowRoot) got.push('internals') } catch {} }
    })
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (how) { got.push('attachShadow'); return attach.call(this, { ...how, mode: 'open' }) }
  </script>`
  site.host('spying.example', () => ({ body: storyPage({ head: trap }) }))
  const cover = await coverPage(async () => {
    const tab = await browser.openTab('http://spying.example/story')
    await tab.evaluate(listen)
    return tab
  })
  await cover.stir()
  for (const keys of [['Tab'], ['Tab'], ['Control', 'a'], ['Control', 'c']])
    await cover.tab.press(...keys)
  const { heard, leaks } = await cover.tab.evaluate(spy)
  expect(heard).toEqual(expect.arrayContaining(['click', 'focusin', 'wheel']))
  expect(leaks).toEqual([])
  const got = await cover.tab.evaluate(() => (window as unknown as Found).got)
  expect(got).toEqual([])
  // Firefox hands out what was pressed, and all around it: but nobody can press it for the reader.
  const forged = await cover.tab.evaluate(forge)
  expect(forged > 0).toBe(browser.name === 'firefox')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await cover.isOpen()).toBe(true)
  const [save] = await cover.look('.save-button')
  expect(save?.attributes['aria-pressed']).toBe('false')
  // The same through an open root: the spy sees it.
  const seen = await cover.tab.evaluate(() => {
    const host = document.createElement('lede-reader')
    const root = document.createElement('div').attachShadow.call(host, { mode: 'open' })
    root.append(Object.assign(document.createElement('p'), { textContent: 'min read' }))
    document.querySelector('lede-reader')?.remove()
    document.documentElement.append(host)
    const click = new MouseEvent('click', { bubbles: true, composed: true })
    root.querySelector('p')?.dispatchEvent(click)
    return host.isConnected
  })
  expect(seen).toBe(true)
  expect((await cover.tab.evaluate(spy)).leaks.length).toBeGreaterThan(0)
})
