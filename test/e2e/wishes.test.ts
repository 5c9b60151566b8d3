/** What readers ask of their system: the system's own colours, contrast, stillness, and size. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Tab, Wishes } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { openInFull } from './open-in-full.ts'
import { PANELS } from './panels.ts'
import { storyPage } from './story-page.ts'
import { browser, read, site } from './suite.ts'

/** The extension's own documents have it in both browsers. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } }
  tabs: { setZoom(factor: number): Promise<void> }
}

afterEach(() => browser.setWishes({}))

let stories = 0

/** The wishes are told once the tab is there: a driver knows only of those that are. */
async function openStory(wishes: Wishes = {}): Promise<Tab> {
  site.host('wishes.example', () => ({ body: storyPage({ paragraphs: 12 }) }))
  stories += 1
  const popup = await read(await browser.openTab(`http://wishes.example/story-${stories}`))
  const full = await openInFull(popup)
  await browser.setWishes(wishes)
  return full
}

/** Opens each panel in turn and looks at it. */
async function withPanels<T>(tab: Tab, look: (panel: string) => Promise<T>): Promise<T[]> {
  const seen: T[] = []
  for (const [key, panel] of PANELS) {
    await tab.press(key)
    await appears(tab, panel)
    seen.push(await look(panel))
    await tab.press('Escape')
    await until(() => tab.evaluate((css) => !document.querySelector(css), panel), 'it closed')
  }
  return seen
}

describe('forced colours', () => {
  test('every panel has a border, and what cannot be chosen is not offered', async () => {
    const full = await openStory({ forcedColors: true })
    const isForced = () => full.evaluate(() => matchMedia('(forced-colors: active)').matches)
    await until(isForced, 'forced colours')
    const borders = await withPanels(full, (panel) =>
      full.evaluate((css: string) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(
          document.querySelector(css) as Element
        )
        return [css, Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none']
      }, panel)
    )
    expect(borders).toEqual(PANELS.map(([, panel]) => [panel, true]))
    await full.press('a')
    await appears(full, '.type-panel')
    const themes = await full.evaluate(
      () => document.querySelector('.swatches')?.getClientRects().length
    )
    expect(themes).toBe(0)
  })

  test('the options offer no theme, not even by name, and the slider keeps its steps', async () => {
    const page = 'src/surfaces/options/options.html#reading'
    const options = await browser.openTab(browser.extensionUrl(page))
    await appears(options, '.size-slider')
    await browser.setWishes({ forcedColors: true })
    const seen = () =>
      options.evaluate(() => ({
        labels: [...document.querySelectorAll<HTMLElement>('.row-label')]
          .filter((label) => label.checkVisibility())
          .map(({ textContent }) => textContent),
        adjust: getComputedStyle(document.querySelector('.size-slider') as Element)
          .forcedColorAdjust
      }))
    await until(async () => !(await seen()).labels.includes('Theme'), 'no theme')
    const { labels, adjust } = await seen()
    expect(labels).toContain('Typeface')
    // A drawn line is no colour of the system's, and would go.
    expect(adjust).toBe('none')
  })

  test('in the popup the filled button keeps its label apart from its ground', async () => {
    await browser.setWishes({ forcedColors: true })
    site.host('wishes.example', () => ({ body: storyPage() }))
    const popup = await read(await browser.openTab('http://wishes.example/popup'))
    const button = await popup.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.distraction-free') as Element)
      const { width } = document.querySelector('.bar')?.getBoundingClientRect() ?? { width: 0 }
      const edge = getComputedStyle(document.querySelector('.bar') as Element).borderTopWidth
      return { label: style.color, ground: style.backgroundColor, width, edge }
    })
    expect(button.label).not.toBe(button.ground)
    expect(Number.parseFloat(button.edge)).toBeGreaterThanOrEqual(1)
  })
})

test('with less motion nothing travels: a step is a jump, and no panel rises', async () => {
  const full = await openStory({ reducedMotion: true })
  const scrolled = () =>
    full.evaluate(() => document.querySelector('.reading-scroller')?.scrollTop ?? 0)
  await full.press('j')
  const places = new Set<number>()
  for (let look = 0; look < 8; look++) places.add(Math.round(await scrolled()))
  // Above the text or at its first paragraph: nowhere on the way.
  expect(places.size).toBeLessThanOrEqual(2)
  await full.press('a')
  await appears(full, '.type-panel')
  const moves = await full.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 80)
      .map((one) => (one.effect as KeyframeEffect).target?.className)
  )
  expect(moves).toEqual([])
})

// Firefox takes the wish for contrast from the system alone.
test.runIf(browser.name === 'chromium').each(['light', 'dark'] as const)(
  'with more contrast all text is at 7 to 1, in %s',
  async (scheme) => {
    await browser.setColorScheme(scheme)
    const full = await openStory({ moreContrast: true })
    expect(await full.evaluate(() => matchMedia('(prefers-contrast: more)').matches)).toBe(true)
    // Themes fade into one another.
    await until(
      () =>
        full.evaluate(() => document.getAnimations().every((one) => one.playState !== 'running')),
      'the end of all transitions'
    )
    const ratios = await full.evaluate(() => {
      const light = (color: string) => {
        const parts = color.match(/[\d.]+/g)?.map(Number) ?? []
        const [r = 0, g = 0, b = 0] = parts.map((part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const ground = light(
        getComputedStyle(document.querySelector('.reading') as Element).backgroundColor
      )
      return ['.headline', '.body p', '.byline', '.dateline', '.end-matter dt'].map((css) => {
        const ink = light(getComputedStyle(document.querySelector(css) as Element).color)
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
        return ratio >= 7 ? 'enough' : `${css}: ${ratio.toFixed(2)}`
      })
    })
    await browser.setColorScheme('light')
    expect(ratios).toEqual(ratios.map(() => 'enough'))
  }
)

// A headless Firefox does not heed the zoom of a tab.
test.runIf(browser.name === 'chromium')(
  'at 400 % nothing scrolls sideways and no control is out of reach',
  async () => {
    const full = await openStory()
    await full.evaluate(() => chrome.tabs.setZoom(4))
    await until(() => full.evaluate(() => innerWidth <= 340), 'the zoom')
    const outside = () =>
      full.evaluate(() => {
        const wide = [
          ...document.querySelectorAll('.reading-scroller, .body, .reading-bar, .panel')
        ]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ className }) => `${className} scrolls`)
        const lost = [...document.querySelectorAll('.reading-bar button, .panel')].filter(
          (part) => {
            const { left, right } = part.getBoundingClientRect()
            return left < -1 || right > innerWidth + 1
          }
        )
        return [...wide, ...lost.map(({ className }) => `${className} is cut off`)]
      })
    const found = await outside()
    found.push(...(await withPanels(full, outside)).flat())
    await full.evaluate(() => chrome.tabs.setZoom(1))
    expect(found).toEqual([])
  }
)
