/** The context menus: "Read only this", and a report that becomes a fixture. */
import { expect, test } from 'vitest'
import { violations } from '../browsers/axe.ts'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { paragraph, storyPage } from './story-page.ts'
import { browser, openHtml, read, site } from './suite.ts'

async function tabAt(page: string): Promise<Tab> {
  const find = async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).includes(page)) return tab
    return undefined
  }
  return until(find, page)
}

const isCovered = (tab: Tab) => tab.evaluate(() => document.querySelector('lede-reader') !== null)

test('a selection is read by itself, and left again', async () => {
  const tab = await openHtml(storyPage())
  await tab.evaluate(() => {
    const text = document.querySelectorAll('article > p')[3]?.firstChild
    if (!text) throw new Error('no paragraph')
    getSelection()?.setBaseAndExtent(text, 0, text, 30)
  })
  expect(await isCovered(tab)).toBe(false)
  await browser.chooseMenu(tab, 'selection', 'read-selection')
  await until(() => isCovered(tab), 'the selection over the page')
})

test('a report is the page with other words, and read again it is the same story', async () => {
  const tab = await openHtml(storyPage({ headline: 'The Morning Ferry' }))
  await browser.chooseMenu(tab, 'button', 'report')
  const report = await tabAt('report.html')
  await appears(report, '.report-file')
  const file = () =>
    report.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '')
  expect(await file()).not.toMatch(/Ferry|Halloran|northern quay/)
  expect(await violations(report)).toEqual([])

  await report.click('.switch input')
  await until(async () => (await file()).includes('The Morning Ferry'), 'the text in clear')
  const html = await file()
  site.host('again.example', () => ({ body: html }))
  const popup = await read(await browser.openTab('http://again.example/story'))
  const shown = await popup.evaluate(() => ({
    headline: document.querySelector('h1')?.textContent,
    author: document.querySelector('.byline')?.textContent,
    second: document.querySelectorAll('.body > p')[1]?.textContent
  }))
  expect(shown).toEqual({
    headline: 'The Morning Ferry',
    author: 'Ines Halloran',
    second: paragraph(1)
  })
})

test('a report of a page that is private says that there can be none', async () => {
  const tab = await browser.openTab(
    browser.name === 'firefox' ? 'about:support' : 'chrome://version/'
  )
  await browser.chooseMenu(tab, 'button', 'report')
  const report = await tabAt('report.html')
  await appears(report, '.message')
  expect(await report.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
    'This page can’t be reported'
  )
})
