/** Reading: the same view over a page and in a tab of its own, by keyboard alone. */
import { describe, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { PANELS } from './panels.ts'
import { paragraph, storyPage } from './story-page.ts'
import { browser, read, site } from './suite.ts'

/** The extension's own documents have it in both browsers. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } }

let stories = 0

/** A story at an address of its own, so that none is found half read. */
function open(paragraphs = 20): Promise<Tab> {
  site.host('ferry.example', () => ({ body: storyPage({ paragraphs }) }))
  stories += 1
  return browser.openTab(`http://ferry.example/story-${stories}`)
}

/** The full tab on the story. */
const openFullTab = async (paragraphs?: number) => openInFull(await read(await open(paragraphs)))

/** What the view says of itself. */
const stateOf = (tab: Tab) =>
  tab.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent
    const scroller = document.querySelector('.reading-scroller')
    return {
      headline: text('h1'),
      bars: document.querySelector<HTMLElement>('.reading')?.dataset.bars,
      scrolled: Math.round(scroller?.scrollTop ?? 0),
      left: document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext'),
      focus: document.activeElement?.className,
      panel: document.querySelector('.panel')?.getAttribute('aria-label')
    }
  })

/** Where paragraphs land under the toolbar, in CSS pixels. */
const LANDING = 80

/** Index of the paragraph that has landed under the toolbar; -1 on the way. */
const topParagraph = (tab: Tab) =>
  tab.evaluate(
    (landing: number) =>
      [...document.querySelectorAll('.body > p')].findIndex(
        (paragraph) => Math.abs(paragraph.getBoundingClientRect().top - landing) < 2
      ),
    LANDING
  )

describe('the full tab', () => {
  test('shows the story of the popup, and survives a reload', async () => {
    const full = await openFullTab()
    expect((await stateOf(full)).headline).toBe('The Morning Ferry')
    expect(await full.evaluate(() => document.title)).toBe('The Morning Ferry')
    await full.goto(await full.url())
    await appears(full, '.body p')
    expect((await stateOf(full)).headline).toBe('The Morning Ferry')
  })

  test('says so when a story is gone, with the way to its original', async () => {
    const original = encodeURIComponent('http://ferry.example/story')
    const page = `src/surfaces/reader/reader.html?unsaved=none&original=${original}`
    const full = await browser.openTab(browser.extensionUrl(page))
    await appears(full, '.message')
    const shown = await full.evaluate(() => ({
      title: document.querySelector('h1')?.textContent,
      href: document.querySelector('.message a')?.getAttribute('href')
    }))
    expect(shown.title).toBe('This story is no longer here')
    expect(shown.href).toBe('http://ferry.example/story')
  })
})

describe('keys', () => {
  test('J and K step by paragraph, Space by page, and the bar fades while reading', async () => {
    const full = await openFullTab()
    expect((await stateOf(full)).left).toMatch(/minutes left/)
    await full.press('j')
    await until(async () => (await topParagraph(full)) === 0, 'the lede')
    await full.press('j')
    await until(async () => (await topParagraph(full)) === 1, 'the second paragraph')
    await until(async () => (await stateOf(full)).bars === 'hidden', 'the bar faded')
    await full.press('k')
    await until(async () => (await topParagraph(full)) === 0, 'the lede again')
    const before = await stateOf(full)
    await full.press(' ')
    await until(async () => (await stateOf(full)).scrolled > before.scrolled + 200, 'a page on')
    await full.press('Shift', ' ')
    await until(
      async () => Math.abs((await stateOf(full)).scrolled - before.scrolled) < 3,
      'a page back'
    )
    expect((await stateOf(full)).bars).toBe('shown')
  })

  test('O goes to a paragraph; Escape closes and gives the focus back', async () => {
    const full = await openFullTab()
    await full.press('o')
    await appears(full, '.outline')
    await full.press('ArrowDown')
    await full.press('ArrowDown')
    await full.press('Enter')
    await until(async () => (await stateOf(full)).scrolled > 0)
    expect((await stateOf(full)).panel).toBeUndefined()
    await full.press('a')
    await appears(full, '.type-panel')
    await full.press('Escape')
    await until(async () => (await stateOf(full)).panel === undefined)
    await full.press('?')
    await appears(full, '.key-list')
    await full.press('?')
    await until(async () => (await stateOf(full)).panel === undefined)
  })

  test('+ makes the text larger and keeps the paragraph in place', async () => {
    const full = await openFullTab()
    for (let step = 0; step < 4; step++) {
      await full.press('j')
      await until(async () => (await topParagraph(full)) === step)
    }
    const topOf = () =>
      full.evaluate(() => {
        const paragraph = document.querySelectorAll('.body > p')[3]
        return [
          paragraph?.getBoundingClientRect().top ?? 0,
          Number.parseFloat(getComputedStyle(paragraph as Element).fontSize)
        ]
      })
    const [top = 0, size = 0] = await topOf()
    await full.press('+')
    await full.press('+')
    await until(async () => ((await topOf())[1] ?? 0) > size)
    // It is brought back before the next frame is painted, but not before one asks.
    const isInPlace = async () => Math.abs(((await topOf())[0] ?? 0) - top) < 4
    await until(isInPlace, 'the paragraph in its place')
    await full.press('0')
    await until(async () => ((await topOf())[1] ?? 0) === size)
  })
})

test('the place is kept: left in the page, found again in the page and in the tab', async () => {
  const cover = await coverPage(() => open(24))
  for (let step = 0; step < 6; step++) await cover.tab.press('j')
  const topOf = async (at: number) =>
    (await cover.look('.body > p')).find(({ text }) => text === paragraph(at))?.top ?? 0
  await until(async () => Math.abs((await topOf(5)) - LANDING) < 3, 'the sixth paragraph')
  await cover.tab.press('Escape')
  await until(async () => !(await cover.isOpen()))
  await cover.toggle()
  await cover.tab.show()
  await until(async () => Math.abs((await topOf(5)) - LANDING) < 6, 'the sixth paragraph again')
})

/** The paragraph that stands where the eye rests, under the toolbar. */
const underEye = (tab: Tab) =>
  tab.evaluate((landing: number) => {
    const isVertical = document.querySelector('[data-flow="left"]') !== null
    const paragraphs = [...document.querySelectorAll('.body > p')]
    return paragraphs.findIndex((paragraph) => {
      const { bottom, left } = paragraph.getBoundingClientRect()
      return isVertical ? left < innerWidth - landing : bottom > landing
    })
  }, LANDING)

/**
 * Scrolls as a wheel does, into the middle of the paragraph at `index`. What has not been drawn yet has the
 * height that is guessed for it: so until it stands there when it has been.
 */
const scrollInto = (tab: Tab, index: number) =>
  until(async () => {
    await tab.evaluate(
      async (index: number, landing: number) => {
        const { top, height } =
          document.querySelectorAll('.body > p')[index]?.getBoundingClientRect() ?? new DOMRect()
        const by = top + height / 2 - landing
        const text = document.querySelector('.reading-scroller')
        text?.dispatchEvent(new WheelEvent('wheel'))
        text?.scrollBy({ top: by, behavior: 'instant' })
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
      },
      index,
      LANDING
    )
    return (await underEye(tab)) === index
  }, 'the paragraph')

/** In a page of the extension, as another surface would. */
const set = (tab: Tab, settings: Record<string, unknown>) =>
  tab.evaluate((settings) => chrome.storage.local.set(settings), settings)

/** Holds while the layout comes to rest. */
async function staysUnderEye(tab: Tab, index: number, what: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect([what, await underEye(tab)]).toEqual([what, index])
}

test('what the reader looks at stays, whatever the width of the window and the type', async () => {
  const full = await openFullTab(60)
  await full.resize(1280, 900)
  await scrollInto(full, 40)
  for (const [width, height] of [
    [390, 844],
    [640, 450],
    [1000, 700],
    [1280, 900]
  ] as const) {
    await full.resize(width, height)
    await staysUnderEye(full, 40, `${width} × ${height}`)
  }
  try {
    for (const change of [
      { size: 8 },
      { column: 'narrow' },
      { face: 'opendyslexic' },
      { size: 0 }
    ]) {
      const [[name, value] = []] = Object.entries(change)
      await set(full, { [`setting:${name}`]: value })
      await staysUnderEye(full, 40, `${name}: ${value}`)
    }
  } finally {
    await set(full, { 'setting:size': 4, 'setting:column': 'normal', 'setting:face': 'newsreader' })
  }
})

test('what the reader looks at stays, though they were led to a place before', async () => {
  const full = await openFullTab(60)
  await full.resize(1280, 900)
  await full.press('j')
  await until(async () => (await topParagraph(full)) === 0, 'the lede')
  // It is held where it landed, until the reader moves on by themselves.
  await full.resize(900, 900)
  await staysUnderEye(full, 0, 'held')
  await scrollInto(full, 40)
  for (const width of [1280, 640]) {
    await full.resize(width, 900)
    await staysUnderEye(full, 40, `${width}`)
  }
})

test('what the reader looks at stays when it is printed', async () => {
  const full = await openFullTab(60)
  await full.resize(1280, 900)
  await scrollInto(full, 40)
  await full.print()
  await staysUnderEye(full, 40, 'printed')
})

test('a setting that lays out nothing anew leaves the reader on their way', async () => {
  const full = await openFullTab(60)
  await scrollInto(full, 20)
  try {
    const way = await full.evaluate(async () => {
      const text = document.querySelector('.reading-scroller') as HTMLElement
      const from = text.scrollTop
      text.scrollTo({ top: from + 3000, behavior: 'smooth' })
      await new Promise((resolve) => text.addEventListener('scroll', resolve, { once: true }))
      await chrome.storage.local.set({ 'setting:speed': 1.25 })
      // The way here may end, too: no event says which has ended.
      await new Promise((resolve) => setTimeout(resolve, 2500))
      return text.scrollTop - from
    })
    expect(Math.round(way)).toBe(3000)
  } finally {
    await set(full, { 'setting:speed': 1 })
  }
})

test('what the reader looks at stays when lines turn vertical, and back', async () => {
  const text = '港の外の砂州は嵐のたびに動く。漁師たちほどそれを知る者はいない。'.repeat(6)
  const body = storyPage({ lang: 'ja', paragraphs: 0 })
  site.host('banks.example', () => ({
    body: body.replace('</article>', `${`<p>${text}</p>`.repeat(40)}</article>`)
  }))
  const full = await openInFull(await read(await browser.openTab('http://banks.example/story')))
  await full.resize(1280, 900)
  await scrollInto(full, 20)
  try {
    for (const vertical of [true, false]) {
      await set(full, { 'setting:vertical': vertical })
      await staysUnderEye(full, 20, `vertical: ${vertical}`)
    }
  } finally {
    await set(full, { 'setting:vertical': false })
  }
})

test('a caption is in view whole, however wide its table is, and wherever that is scrolled to', async () => {
  const cells = Array.from({ length: 30 }, (_, at) => `<td>Value ${at}</td>`).join('')
  const caption = 'The depths of the harbour, as they were measured night after night. '.repeat(3)
  const table = `<table><caption>${caption}</caption><tr>${cells}</tr><tr>${cells}</tr></table>`
  const body = storyPage({ paragraphs: 6 }).replace('</article>', `${table}</article>`)
  site.host('depths.example', () => ({ body }))
  const full = await openInFull(await read(await browser.openTab('http://depths.example/story')))
  for (const width of [1280, 390]) {
    await full.resize(width, 844)
    const outside = await full.evaluate(() => {
      const scroller = document.querySelector('.scroller')
      const caption = scroller?.querySelector('caption')
      if (!scroller || !caption || scroller.scrollWidth < 2 * scroller.clientWidth)
        return 'no table'
      return [0, 400].map((left) => {
        scroller.scrollLeft = left
        const [box, view] = [caption.getBoundingClientRect(), scroller.getBoundingClientRect()]
        return Math.round(Math.max(0, box.right - view.right, view.left - box.left))
      })
    })
    expect(outside).toEqual([0, 0])
  }
})

/** The text spacing that WCAG 1.4.12 asks a page to bear. */
const SPACED = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`

test('with wide text spacing nothing scrolls sideways', async () => {
  const full = await openFullTab(6)
  const size = await full.evaluate((css: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const { letterSpacing, fontSize } = getComputedStyle(
      document.querySelector('.body > p') as Element
    )
    return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize)
  }, SPACED)
  expect(size).toBeCloseTo(0.12, 2)
  const tooWide = () =>
    full.evaluate(() =>
      [...document.querySelectorAll('.reading-scroller, .body, .reading-bar, .panel')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ className, scrollWidth, clientWidth }) =>
          [className, scrollWidth, clientWidth].join(' ')
        )
    )
  const found = await tooWide()
  for (const [key, panel] of PANELS) {
    await full.press(key)
    await appears(full, panel)
    found.push(...(await tooWide()))
    await full.press('Escape')
    await until(async () => (await stateOf(full)).panel === undefined)
  }
  expect(found).toEqual([])
})

test('a logo drawn for dark stands on dark themes, whatever the system prefers', async () => {
  const icon = (name: string, media = '') =>
    `<link rel="icon" type="image/svg+xml" href="/${name}.svg" ${media}>`
  const head = icon('day') + icon('night', 'media="(prefers-color-scheme: dark)"')
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>'
  site.host('logos.example', (path) =>
    path.endsWith('.svg') ? { body: drawing, type: 'image/svg+xml' } : { body: storyPage({ head }) }
  )
  const popup = await read(await browser.openTab('http://logos.example/story'))
  const seen = (theme: string) =>
    popup.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
      return [...document.querySelectorAll<HTMLImageElement>('.origin-row .logo')]
        .filter((logo) => logo.getClientRects().length > 0)
        .map(({ src }) => new URL(src).pathname)
    }, theme)
  // The end of a story is drawn after its beginning.
  await expect.poll(() => seen('light')).toEqual(['/day.svg'])
  expect(await seen('dark')).toEqual(['/night.svg'])
  expect(await seen('contrast')).toEqual(['/night.svg'])
  expect(await seen('sepia')).toEqual(['/day.svg'])
})
