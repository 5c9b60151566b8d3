/** Distraction-free mode: it covers any page, and gives it back exactly as it was. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { type Cover, coverPage } from './cover.ts'
import { paragraph, type StoryPage, storyPage, storyText } from './story-page.ts'
import { browser, read, site } from './suite.ts'

/** Opens a story, sent with `headers`. */
function open(page: StoryPage = {}, headers: Record<string, string> = {}): Promise<Tab> {
  site.host('ferry.example', () => ({ body: storyPage(page), headers }))
  return browser.openTab('http://ferry.example/story')
}

/** All of a page that a reader or a script could find changed. */
const stateOf = (tab: Tab) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    inert: document.querySelectorAll('[inert]').length,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.outerHTML,
    selection: String(getSelection()),
    faces: document.fonts.size,
    sheets: document.adoptedStyleSheets.length,
    overflow: getComputedStyle(document.documentElement).overflow
  }))

const gone = (cover: Cover) =>
  until(async () => ((await cover.isOpen()) ? undefined : true), 'the page uncovered')

/** Whether the middle of the view is the reader's. */
const isOnTop = (tab: Tab) =>
  tab.evaluate(
    () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === 'lede-reader'
  )

describe('leaving', () => {
  test('gives the page back as it was: markup, scroll, focus, selection, faces', async () => {
    const tab = await open({
      head: '<style>html { scroll-behavior: smooth } body { height: 4000px }</style>',
      tail: '<input id="field" value="x">'
    })
    await tab.evaluate(() => {
      document.getElementById('field')?.focus({ preventScroll: true })
      scrollTo({ top: 700, behavior: 'instant' })
    })
    const before = await stateOf(tab)
    expect(before.scroll).toEqual([0, 700])
    const cover = await coverPage(async () => tab)
    expect(await isOnTop(tab)).toBe(true)
    await tab.press('j')
    await tab.press('Escape')
    await gone(cover)
    expect(await stateOf(tab)).toEqual(before)
  })

  test.each([['d'], ['Escape']])('by %s', async (key) => {
    const cover = await coverPage(() => open())
    await cover.tab.press(key)
    await gone(cover)
    expect(await cover.tab.evaluate(() => document.querySelector('lede-reader'))).toBeNull()
  })

  test('by the popup’s own button, which says that it is on', async () => {
    const cover = await coverPage(() => open())
    await cover.toggle()
    expect(await cover.isOpen()).toBe(false)
  })

  test('keeps a style attribute that the page had', async () => {
    const tab = await open({ head: '<script>document.documentElement.style.color="red"</script>' })
    const before = await stateOf(tab)
    const cover = await coverPage(async () => tab)
    await tab.press('Escape')
    await gone(cover)
    expect(await stateOf(tab)).toEqual(before)
  })
})

describe('it draws over', () => {
  const strict = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  test.each<[string, Record<string, string>]>([
    ['a strict policy with Trusted Types', { 'Content-Security-Policy': strict }],
    ['a sandbox', { 'Content-Security-Policy': 'sandbox allow-scripts' }],
    ['a sandbox without scripts', { 'Content-Security-Policy': 'sandbox' }],
    ['COEP', { 'Cross-Origin-Embedder-Policy': 'require-corp' }]
  ])('%s, with its own faces', async (_, headers) => {
    const cover = await coverPage(() => open({}, headers))
    expect(await isOnTop(cover.tab)).toBe(true)
    expect((await cover.find('.body p')).text).toBe(paragraph(0))
    const faces = await until(async () => {
      const found = await cover.faces()
      return found.includes('Newsreader Variable') ? found : undefined
    }, 'the faces')
    expect(faces).toContain('Atkinson Hyperlegible Next Variable')
  })

  test('a banner at the highest z-index, and styles that mean to hide everything', async () => {
    const head = `<style>
      html { font-size: 5px; overflow: hidden } body { overflow: scroll; height: 100vh }
      #banner { position: fixed; inset: 0; z-index: 2147483647; background: red }
      html > :not(head, body), dialog { display: none !important; opacity: 0 !important }
      * { transition: all 9s }</style>`
    const cover = await coverPage(() => open({ head, tail: '<div id="banner"></div>' }))
    expect(await isOnTop(cover.tab)).toBe(true)
    const { width, height } = await cover.find('dialog')
    const view = await cover.tab.evaluate(() => [innerWidth, innerHeight])
    expect([width, height]).toEqual(view)
    // The page's tiny root must not make the toolbar tiny.
    expect((await cover.find('.leave')).height).toBeGreaterThanOrEqual(36)
  })

  test('a modal dialog that is open already, and one that opens later', async () => {
    const tail = `<dialog id="first">First</dialog><dialog id="later">Later</dialog>
      <script>document.getElementById('first').showModal()</script>`
    const cover = await coverPage(() => open({ tail }))
    expect(await isOnTop(cover.tab)).toBe(true)
    await cover.tab.evaluate(() =>
      (document.getElementById('later') as HTMLDialogElement).showModal()
    )
    await until(async () => (await isOnTop(cover.tab)) || undefined, 'the cover on top again')
    // It does not come in anew, so nothing of the page shines through.
    expect((await cover.find('dialog')).opacity).toBe(1)
    await cover.tab.press('Escape')
    await gone(cover)
    expect(await cover.tab.evaluate(() => document.querySelectorAll('dialog[open]').length)).toBe(2)
  })
})

describe('a page that swallows keys', () => {
  const swallow = (how: string) => `<script>
    for (const type of ['keydown', 'keypress'])
      addEventListener(type, (event) => { ${how}; globalThis.heard = event.key }, true)
  </script>`
  test.each([
    ['stops them', 'event.stopImmediatePropagation()'],
    ['stops and prevents them', 'event.stopImmediatePropagation(); event.preventDefault()']
  ])('%s, and Escape leaves all the same', async (_, how) => {
    const cover = await coverPage(() => open({ head: swallow(how) }))
    await cover.tab.press('Escape')
    await gone(cover)
  })

  test('does not hear the reader’s keys on their way up', async () => {
    const head = `<script>globalThis.heard = ''
      for (const type of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(type, (event) => { heard += event.key })</script>`
    const cover = await coverPage(() => open({ head }))
    await cover.tab.press('j')
    await cover.tab.press('k')
    await cover.tab.press('Escape')
    await gone(cover)
    expect(await cover.tab.evaluate(() => (globalThis as { heard?: string }).heard)).not.toMatch(
      /[jk]/
    )
  })
})

describe('a page that', () => {
  test('takes the cover away gets its way, and the story opens in a tab, once', async () => {
    const tail = `<script>globalThis.removals = 0
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.localName === 'lede-reader') { removals++; node.remove() }
      }).observe(document.documentElement, { childList: true })</script>`
    const tab = await open({ tail })
    const before = await stateOf(tab)
    const { read } = await import('./suite.ts')
    const popup = await read(tab)
    await popup.click('.distraction-free')
    const full = await until(async () => {
      const urls = await Promise.all((await browser.tabs()).map(async (one) => one.url()))
      return urls.find((url) => url.includes('reader.html?unsaved=')) ? urls : undefined
    }, 'the full tab')
    expect(full.filter((url) => url.includes('reader.html?'))).toHaveLength(1)
    const removals = () =>
      tab.evaluate(() => (globalThis as unknown as { removals: number }).removals)
    expect(await removals()).toBe(1)
    expect(await stateOf(tab)).toEqual(before)
  })

  test('shows another story at another address is followed when the reader wishes', async () => {
    const cover = await coverPage(() => open())
    await cover.tab.evaluate((text: string) => {
      history.pushState(null, '', '/other')
      const article = document.querySelector('article')
      if (article) article.innerHTML = `<h1>The Night Ferry</h1>${text}`
    }, storyText(9))
    const toast = await cover.find('.toast')
    expect(toast.text).toContain('moved on')
    expect((await cover.find('h1')).text).toBe('The Morning Ferry')
    await cover.tab.press('Shift', 'Tab')
    const button = await cover.find('.toast button')
    expect(button.text).toBe('Read it')
  })

  test('plays something is silent until the reader leaves, and then as it was', async () => {
    const tail = `<canvas></canvas><video muted playsinline id="on"></video><video muted id="off"></video>
      <script>for (const video of document.querySelectorAll('video'))
        video.srcObject = document.querySelector('canvas').captureStream(5)
        document.querySelector('canvas').getContext('2d').fillRect(0, 0, 9, 9)
        document.getElementById('on').play()</script>`
    const playing = (tab: Tab) =>
      tab.evaluate(() => [...document.querySelectorAll('video')].map(({ paused }) => !paused))
    const cover = await coverPage(() => open({ tail }))
    // The text comes first: the page is silenced when that is painted.
    const silence = () => until(async () => !(await playing(cover.tab)).includes(true), 'silence')
    await silence()
    await cover.tab.evaluate(
      () =>
        void document
          .querySelector('video')
          ?.play()
          .catch(() => {})
    )
    await silence()
    await cover.tab.press('Escape')
    await gone(cover)
    await until(async () => ((await playing(cover.tab))[0] ? true : undefined), 'the video')
    expect(await playing(cover.tab)).toEqual([true, false])
  })
})

test('Save over a page says what the library holds, also while the reader is in another window of ours', async () => {
  const cover = await coverPage(() => open({ headline: 'The harbour of two windows' }))
  const comesToBe = (pressed: string) =>
    until(
      async () =>
        (await cover.find('.save-button')).attributes['aria-pressed'] === pressed || undefined,
      `aria-pressed ${pressed}`
    )
  await comesToBe('false')
  const popup = await read(cover.tab)
  for (const pressed of ['true', 'false']) {
    await popup.press('s')
    await comesToBe(pressed)
    expect(await popup.isOpen()).toBe(true)
  }
})
