/** Whatever a reader clicks on, the popup answers: with the story, or with what stands in the way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Popup } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { browser, openHtml, openPage, PAGES, read, STORY, settled, site } from './suite.ts'

const HTML = readFileSync(join(PAGES, 'open-graph-only/source.html'), 'utf8')
const HEADLINE = 'The town that voted to keep its fog'

const title = (popup: Popup) => popup.evaluate(() => document.querySelector('h1')?.textContent)

test('a front page is no article; trying anyway takes its longest text', async () => {
  const popup = await read(await openPage('front-page'))
  expect(await settled(popup)).toBe('not-article')
  expect(await title(popup)).toBe('No article on this page')
  await popup.click('.message-actions button')
  await appears(popup, '.reader')
  const text = await popup.evaluate(() => document.querySelector('.body')?.textContent)
  expect(text).toContain('nineteen reporters walk the shore')
})

test('a page of a few words says so when tried anyway', async () => {
  const popup = await read(await openPage('too-little'))
  expect(await settled(popup)).toBe('not-article')
  await popup.click('.message-actions button')
  await until(async () => (await settled(popup)) === 'too-little', 'the message')
  expect(await title(popup)).toBe('There isn’t enough text to read here')
})

const OWN_PAGES = { chromium: 'chrome://version/', firefox: 'about:support' }

test('pages of the browser itself stay private', async () => {
  const popup = await read(await browser.openTab(OWN_PAGES[browser.name]))
  expect(await settled(popup)).toBe('restricted')
  expect(await title(popup)).toBe('The browser keeps this page private')
})

test('an empty tab has an answer', async () => {
  const popup = await read(await browser.openTab())
  expect(['restricted', 'not-article']).toContain(await settled(popup))
})

/** The smallest file that is a PDF: one page with one line. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 44>> stream
BT /F 18 Tf 20 100 Td (A line of text) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`

test('a document of plain text is read, its first line as the headline', async () => {
  const line = 'The ferries go twice a day now, and the harbour has a light at either end.\n'
  const text = ['The harbour in winter', ...Array.from({ length: 6 }, () => line.repeat(4))]
  const popup = await read(await openHtml(text.join('\n\n'), 'text/plain'))
  expect(await settled(popup)).toBe('article')
  expect(await title(popup)).toBe('The harbour in winter')
  expect(await popup.evaluate(() => document.querySelectorAll('.body p').length)).toBe(6)
})

test('the viewer of a PDF is restricted', async () => {
  const popup = await read(await openHtml(PDF, 'application/pdf'))
  expect(await settled(popup)).toBe('restricted')
})

test('a page that will not stay is read or said to have changed', async () => {
  const next = '<script>setTimeout(() => location.replace("?" + Math.random()), 40)</script>'
  let isRestless = true
  site.host('restless.example', () => ({ body: isRestless ? HTML + next : HTML }))
  const tab = await browser.openTab(`http://restless.example${STORY}`)
  for (let clicks = 0; clicks < 5; clicks += 1) {
    const popup = await read(tab)
    const state = await settled(popup)
    if (!['article', 'error'].includes(state)) isRestless = false
    expect(['article', 'error']).toContain(state)
    if (state === 'article') expect(await title(popup)).toBe(HEADLINE)
    else expect(await title(popup)).toBe('Lede couldn’t read this page')
    await popup.close()
  }
  isRestless = false
  const isStill = () => tab.evaluate(() => !document.body.querySelector('script'))
  // While the page moves, it has no answer.
  await until(() => isStill().catch(() => false), 'the last page')
  expect(await title(await read(tab))).toBe(HEADLINE)
})

test('a page that is still loading is read as far as it has come', async () => {
  site.host('slow.example', (path) =>
    path === STORY ? { body: `${HTML}<img src="/picture.svg">` } : { delay: 20_000 }
  )
  const tab = await browser.openTab()
  // No driver's way to go there: some wait, and all others behind them, until the page is there.
  await tab.evaluate((url) => void location.assign(url), `http://slow.example${STORY}`)
  await until(async () => site.visits.some(({ url }) => url.endsWith('picture.svg')), 'the page')
  const popup = await read(tab)
  expect(await title(popup)).toBe(HEADLINE)
  expect(await tab.evaluate(() => document.readyState)).toBe('interactive')
})
