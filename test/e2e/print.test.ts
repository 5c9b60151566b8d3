/** Printing from where a reader is: a tab of its own prints the same document, and goes. */
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { storyPage } from './story-page.ts'
import { browser, read, site } from './suite.ts'

/** The extension's own documents have it in both browsers. */
declare const chrome: {
  tabs: { onUpdated: { addListener(hear: (id: number, change: { url?: string }) => void): void } }
}

/** A page of the extension that notes which tabs are sent to print: they may be gone at once. */
async function watchTabs(): Promise<Tab> {
  const watcher = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  await watcher.evaluate(() => {
    document.title = '0'
    chrome.tabs.onUpdated.addListener((_, { url }) => {
      if (url?.includes('reader.html') && url.endsWith('&print'))
        document.title = String(Number(document.title) + 1)
    })
  })
  return watcher
}

const printed = (watcher: Tab) =>
  until(() => watcher.evaluate(() => Number(document.title)), 'the tab that prints')

const open = (path: string) => {
  site.host('print.example', () => ({ body: storyPage() }))
  return browser.openTab(`http://print.example/${path}`)
}

test('from the popup, by the menu', async () => {
  const watcher = await watchTabs()
  const popup = await read(await open('menu'))
  await popup.press('e')
  await appears(popup, '.menu')
  await popup.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    const item = items.find(({ textContent }) => textContent === 'Print')
    // The popup closes itself while it is being pressed.
    setTimeout(() => item?.click())
  })
  expect(await printed(watcher)).toBe(1)
})

test('from distraction-free mode, by the browser’s own key', async () => {
  const watcher = await watchTabs()
  const cover = await coverPage(() => open('key'))
  await cover.find('.reading-bar')
  await cover.tab.press('Control', 'p')
  expect(await printed(watcher)).toBe(1)
})

/** What a PDF says, also where it is packed. */
function unpacked(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const packed = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    try {
      return inflateSync(pdf.subarray(index + start.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw, ...packed].join('')
}

const pagesOf = (pdf: Buffer) => unpacked(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** Sheets of paper that the page's own comments take. */
const LONG = '<ul style="height: 9000px"><li>First!</ul>'

test('from distraction-free mode, by the browser’s menu: the story, and none of the page', async () => {
  site.host('long.example', () => ({ body: storyPage({ tail: LONG }) }))
  const cover = await coverPage(() => browser.openTab('http://long.example/menu'))
  const { tab } = cover
  const page = () =>
    tab.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length])
  const before = await page()
  const covered = pagesOf(await tab.print())
  expect(covered).toBeGreaterThan(0)
  expect(covered).toBeLessThan(8)
  expect(await page()).toEqual(before)
  await tab.press('Escape')
  await until(async () => !(await cover.isOpen()), 'the page')
  expect(pagesOf(await tab.print())).toBeGreaterThan(8)
})

/** `html` after a third of a page of text, in the full tab. */
async function storyWith(html: string): Promise<Tab> {
  const body = storyPage({ paragraphs: 2 }).replace('</article>', `${html}</article>`)
  site.host('sheets.example', () => ({ body }))
  return openInFull(await read(await browser.openTab('http://sheets.example/story')))
}

test('code that is longer than a page begins where the text ends', async () => {
  const lines = (count: number) => '    keep(watch, lamp, line)\n'.repeat(count)
  const tab = await storyWith(`<pre><code>${lines(60)}</code></pre>`)
  expect(pagesOf(await tab.print())).toBe(2)
})

test('beside a column of prose, single words stay whole', async () => {
  const [first, ...more] = ['Monday', 'Tuesday', 'Wednesday'].map(
    (day) => `<tr><td>${day}</td><td>${'The mate counted the crates twice. '.repeat(9)}</td></tr>`
  )
  const tab = await storyWith(`<table>${first}${more.join('')}</table>`)
  // As wide as the text on paper: the rules for it hold on the screen, too.
  await tab.resize(640, 900)
  const broken = await tab.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
          rule.media.mediaText = 'all'
    const days = [...document.querySelectorAll('.body td:first-child')]
    const lines = (cell: Element) => {
      const range = new Range()
      range.selectNodeContents(cell)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size
    }
    return days.length === 3 ? days.filter((day) => lines(day) > 1).length : 'no table'
  })
  expect(broken).toBe(0)
})

// Chromium puts every face into a file of its own making, without a name.
test.runIf(browser.name === 'firefox')(
  'what is printed can be searched and copied: its letters are no drawings',
  async () => {
    const full = await openInFull(await read(await open('text')))
    const faces = unpacked(await full.print()).match(/\/BaseFont\s*\/\w+\+[\w-]+/g) ?? []
    expect(faces.filter((face) => /Newsreader/.test(face))).not.toEqual([])
  }
)
