/** The page that Lede was conceived on: an aggregator, which shows the story of another site. */
import { expect, test } from 'vitest'
import { openPage, read } from './suite.ts'

test('the aggregator’s page shows the story of its origin, and nothing else', async () => {
  const popup = await read(await openPage('aggregator'))
  const shown = await popup.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent)
    return {
      headline: text('h1'),
      byline: text('.byline'),
      dateline: texts('.dateline bdi'),
      source: text('.origin-name bdi'),
      paragraphs: texts('.body > *'),
      follow: texts('.end-matter dl > dd:last-child a'),
      related: texts('.also-title')
    }
  })
  expect(shown.headline).toBe('Putin, Trump To Miss Ukraine Peace Talks in Instanbul')
  expect(shown.byline).toBe('Faridah Abdulkadiri')
  expect(shown.dateline).toEqual(['Published 3 days ago', '2 minute read'])
  expect(shown.source).toBe('Arise News')
  expect(shown.paragraphs).toHaveLength(10)
  expect(shown.follow).toEqual(['Facebook', 'X', 'Instagram'])
  expect(shown.related).toEqual([
    'Zelenskiy Arrives In Ankara As Kremlin Sends Technocrats',
    'What A 30-Day Ceasefire Would Mean For The Front Line',
    'Prisoner Exchange Talks: A Short History'
  ])
})
