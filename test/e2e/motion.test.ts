/** Pages that are not whole yet, not whole at all, or parted. */
import { expect, test } from 'vitest'
import type { Popup } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { browser, openHtml, read, requests, site } from './suite.ts'

const PARAGRAPHS = [
  'The lighthouse at the end of the mole was painted again this week, for the first time in nineteen years, by four men on ropes.',
  'They had waited since April for three dry days in a row, the harbour office said, and had spent the time scraping off the old paint.',
  'Under it they found the red of 1911, which nobody now alive has seen, and a date that one of the first painters had scratched there.',
  'The council has asked the museum whether the red should come back; until it answers, the tower will be white, as on all the postcards.'
].map((text) => `<p>${text}</p>`)

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Lighthouse painted</title>
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`

const story = (more = '') => `<main><h1>Lighthouse painted</h1>${PARAGRAPHS.join('')}${more}</main>`

const shown = (popup: Popup) =>
  popup.evaluate(() => ({
    state: document.body.dataset.state,
    blocks: [...document.querySelectorAll('.body > *')].map(({ textContent }) => textContent),
    partial: document.querySelector('.partial')?.textContent
  }))

/** Pages that were fetched; browsers ask for a site's icon when they like. */
const stories = () => requests().filter((url) => !url.endsWith('/favicon.ico'))

const TEXTS = PARAGRAPHS.map((text) => text.replace(/<\/?p>/g, ''))

test('a page that is still being filled is waited for, and the popup says so', async () => {
  const late = `<main id="app"><div class="skeleton" style="height:200px"></div><p>Loading…</p></main>
<script>addEventListener('click', () => setTimeout(() => {
  document.querySelector('#app').innerHTML = ${JSON.stringify(story())}
}, 900))</script>`
  const tab = await openHtml(page(late))
  // The page fills itself soon after the click on it, however slow the machine is.
  await tab.evaluate(() => document.body.click())
  const popup = await read(tab)
  const { state, blocks } = await shown(popup)
  expect(state).toBe('article')
  expect(blocks).toEqual(TEXTS)
})

test('a page that is never filled is given up after a while', async () => {
  const popup = await browser.clickAction(
    await openHtml(page('<main aria-busy="true"><div class="spinner">Loading…</div></main>'))
  )
  const states = new Set<string | undefined>()
  const state = await until(async () => {
    const { state } = await shown(popup)
    states.add(state)
    return state === 'not-article' ? state : undefined
  }, 'the end of the wait')
  expect(state).toBe('not-article')
  expect([...states].filter((one) => one === 'waiting' || one === 'loading')).not.toEqual([])
})

test('the story in a frame of the same site is read', async () => {
  site.host('framed.example', (path) => {
    if (path === '/') return { body: page('<iframe src="/in/" width="900" height="800"></iframe>') }
    const link =
      '<p>More of it is told <a href="more.html">in the report of the harbour office</a>, which came out on Friday, in forty pages.</p>'
    return path === '/in/' ? { body: page(story(link)) } : undefined
  })
  const popup = await read(await browser.openTab('http://framed.example/'))
  expect((await shown(popup)).blocks.slice(0, 4)).toEqual(TEXTS)
  const href = await popup.evaluate(() => document.querySelector('.body a')?.getAttribute('href'))
  expect(href).toBe('http://framed.example/in/more.html')
})

test('the folded rest of a story is read', async () => {
  const folded = `<main><h1>Lighthouse painted</h1><div>${PARAGRAPHS[0]}
<div hidden>${PARAGRAPHS.slice(1).join('')}</div></div><button>Read more</button></main>`
  const popup = await read(await openHtml(page(folded)))
  expect((await shown(popup)).blocks).toEqual(TEXTS)
})

test('a part of a story is said to be one, and nothing is fetched', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    isAccessibleForFree: false
  }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const tab = await openHtml(page(story('<div class="paywall">Subscribe to read on.</div>'), head))
  site.visits.length = 0
  const popup = await read(tab)
  const { blocks, partial } = await shown(popup)
  expect(blocks).toEqual(TEXTS)
  expect(partial).toBe('This page shows only part of the story. Read the original')
  expect(stories()).toEqual([])
})

/** The first of two pages. */
function openParted() {
  const half = (from: number) =>
    page(`<main><h1>Lighthouse painted</h1>${PARAGRAPHS.slice(from, from + 2).join('')}
<p>This story was first told in the spring issue of the harbour's own paper, and then again here.</p></main>
<nav><a href="/story">1</a> <a href="/story?page=2">2</a></nav>`)
  site.host('parted.example', (path, { url }) =>
    path === '/story' ? { body: half(url.endsWith('page=2') ? 2 : 0) } : undefined
  )
  return browser.openTab('http://parted.example/story')
}

test('in distraction-free mode a parted story is joined when the reader asks', async () => {
  const cover = await coverPage(openParted)
  await cover.find('.reading-bar')
  const ends = async () => (await cover.look('.end-mark')).length
  expect(await ends()).toBe(0)
  site.visits.length = 0
  await until(async () => {
    await cover.tab.press('Tab')
    return (await cover.find('.more-pages button')).isFocused || undefined
  }, 'the button, by keyboard')
  await cover.tab.press('Enter')
  await until(async () => (await ends()) === 1 || undefined, 'all pages')
  expect(await cover.look('.more-pages')).toEqual([])
  const blocks = await cover.look('.body > *')
  expect(blocks.map(({ text }) => text).filter((text) => TEXTS.includes(text))).toEqual(TEXTS)
  expect(stories()).toEqual(['http://parted.example/story?page=2'])
  await cover.tab.press('Escape')
  await until(async () => !(await cover.isOpen()) || undefined, 'the page')
})

test('in a tab of its own, which cannot read the page, it is said to be a part; on paper too', async () => {
  const full = await openInFull(await read(await openParted()))
  const { partial, ends } = await full.evaluate(() => {
    // What paper shows, on the screen.
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print')
          rule.media.mediaText = 'all'
    const isSeen = (element: Element) => element.checkVisibility()
    return {
      partial: [...document.querySelectorAll('.partial > *')]
        .filter(isSeen)
        .map((one) => one.textContent),
      ends: document.querySelectorAll('.end-mark').length
    }
  })
  expect(partial).toEqual(['This page shows only part of the story.'])
  expect(ends).toBe(0)
})

test('a parted story is joined when the reader asks, and not before', async () => {
  const tab = await openParted()
  site.visits.length = 0
  const popup = await read(tab)
  const note = () => popup.evaluate(() => document.querySelector('.more-pages bdi')?.textContent)
  expect(await note()).toBe('This story has 2 pages.')
  expect(stories()).toEqual([])
  await popup.click('.more-pages button')
  await until(async () => ((await note()) === undefined ? true : undefined), 'all pages')
  const { blocks } = await shown(popup)
  expect(blocks.filter((text) => TEXTS.includes(text ?? ''))).toEqual(TEXTS)
  expect(blocks).toHaveLength(5)
  expect(stories()).toEqual(['http://parted.example/story?page=2'])
  expect(await popup.evaluate(() => document.activeElement?.className)).toBe('region')

  const saved = (view: Popup) =>
    view.evaluate(() => document.querySelector('.save-button[aria-pressed="true"]') !== null)
  await popup.press('s')
  await until(() => saved(popup), 'the save')
  await browser.closePopup()
  const again = await read(await browser.openTab('http://parted.example/story?page=2'))
  await until(() => saved(again), 'the story, known at its second page')
  expect(await again.evaluate(() => document.querySelector('.note-actions'))).toBe(null)
})

test('"About this page" opens by keyboard and names the witnesses', async () => {
  const popup = await read(await openHtml(page(story())))
  await popup.evaluate(() => document.querySelector<HTMLElement>('.about summary')?.focus())
  await popup.press('Enter')
  const about = () =>
    popup.evaluate(() => ({
      isOpen: document.querySelector<HTMLDetailsElement>('.about')?.open,
      first: document.querySelector('.about dl > div')?.textContent
    }))
  const { isOpen, first } = await about()
  expect(isOpen).toBe(true)
  expect(first).toMatch(/^Headlineh1/)
})
