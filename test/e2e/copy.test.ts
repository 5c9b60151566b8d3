/** What a reader selects and copies: the publisher's words alone, on every way that they read. */
import { expect, test } from 'vitest'
import type { Tab, View } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { paragraph, storyPage } from './story-page.ts'
import { browser, openHtml, read, site } from './suite.ts'

/** A dash without spaces, before which no line may begin. */
const dashed = (text: string) => text.replaceAll('slept, and', 'slept—and')

const PARAGRAPHS = 14
const LEDE = dashed(paragraph(0))
const END = dashed(paragraph(PARAGRAPHS - 1))

interface Reading {
  tab: Tab
  /** A point on the first line of the story, in CSS pixels of the view. */
  lede(): Promise<[x: number, y: number]>
}

const openStory = () => {
  site.host('ferry.example', () => ({ body: dashed(storyPage({ paragraphs: PARAGRAPHS })) }))
  return browser.openTab('http://ferry.example/copied')
}

async function overThePage(): Promise<Reading> {
  const cover = await coverPage(openStory)
  const lede = async (): Promise<[number, number]> => {
    const { left, top } = await cover.find('.body p')
    return [left + 40, top + 14]
  }
  return { tab: cover.tab, lede }
}

async function inItsOwnTab(): Promise<Reading> {
  const tab = await openInFull(await read(await openStory()))
  const lede = () =>
    tab.evaluate((): [number, number] => {
      const box = document.querySelector('.body p')?.getBoundingClientRect()
      return [(box?.left ?? 0) + 40, (box?.top ?? 0) + 14]
    })
  return { tab, lede }
}

/** Copies what is selected, and pastes it elsewhere. */
async function copied(from: View): Promise<string> {
  await from.press('Control', 'c')
  const elsewhere = await openHtml('<textarea></textarea>')
  await elsewhere.click('textarea')
  await elsewhere.press('Control', 'v')
  const pasted = () => elsewhere.evaluate(() => document.querySelector('textarea')?.value)
  return until(pasted, 'what is pasted')
}

test.each([
  ['over a page', overThePage],
  ['in a tab of its own', inItsOwnTab]
])('a paragraph selected by mouse, %s', async (_, open) => {
  const { tab, lede } = await open()
  await tab.tripleClick(...(await lede()))
  expect((await copied(tab)).trim()).toBe(LEDE)
})

test('the whole story by the browser’s key, in a tab of its own', async () => {
  const { tab } = await inItsOwnTab()
  await tab.press('Control', 'a')
  const story = await copied(tab)
  const [headline, byline] = story.trim().split(/\n+/)
  expect([headline, byline]).toEqual(['The Morning Ferry', 'Ines Halloran'])
  expect(story).toContain(LEDE)
  expect(story).not.toContain('\u2060')
  expect(story.trim().endsWith(END)).toBe(true)
})

test.each([
  ['all, by the browser’s key', true],
  ['one paragraph', false]
])('from the popup: %s', async (_, isAll) => {
  const popup = await read(await openStory())
  if (isAll) await popup.press('Control', 'a')
  else
    await popup.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.body p') as Element)
    )
  // What hears of a copy comes after the story; no hand is as fast as this one.
  const isHeard = () =>
    popup.evaluate(() => {
      const clipboardData = new DataTransfer()
      const copy = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
      return !document.dispatchEvent(copy)
    })
  await until(isHeard, 'what hears of a copy')
  const story = await copied(popup)
  expect(story).toContain(LEDE)
  expect(story).not.toContain('\u2060')
})

const LISTS =
  '<ol start="4"><li>Rope, coiled and dry</li><li><p>Lamp oil <a href="#ref-5">↩</a></p><ul><li>for the mast</li><li>for the hut</li></ul></li><li>Bread</li></ol>'

/** Selects from the start of the item that says `from` to the end of the one that says `to`. */
const selectItems = (tab: Tab, from: string, to: string) =>
  tab.evaluate(
    (from, to) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Node[] = []
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.textContent === from || text.textContent === to) found.push(text)
      const [first, last] = [found[0], found.at(-1)]
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, to.length)
    },
    from,
    to
  )

test('items of lists, with their numbers and bullets', async () => {
  const listed = storyPage().replace('</article>', `${LISTS}<p>${END}</p></article>`)
  site.host('lists.example', () => ({ body: listed }))
  const page = await browser.openTab('http://lists.example/listed')
  const tab = await openInFull(await read(page))
  const before = await tab.evaluate(() => document.querySelector('.body ol')?.outerHTML)
  await selectItems(tab, 'Rope, coiled and dry', 'Bread')
  const lines = (await copied(tab)).split(/\n+/).map((line) => line.trim())
  expect(lines).toEqual([
    '4. Rope, coiled and dry',
    '5. Lamp oil',
    '• for the mast',
    '• for the hut',
    '6. Bread'
  ])
  expect(await tab.evaluate(() => document.querySelector('.body ol')?.outerHTML)).toBe(before)
})
