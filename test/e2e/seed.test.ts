/** The page that Lede was conceived on: an aggregator, which shows the story of another site. */
import { expect, test } from 'vitest'
import { picturesAsked } from './shown.ts'
import { openPage, read } from './suite.ts'

test('the aggregator’s page shows the story of its origin, and nothing else', async () => {
  const popup = await read(await openPage('aggregator'))
  await picturesAsked(popup)
  const shown = await popup.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent)
    const attribute = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name)
    return {
      headline: text('h1'),
      byline: text('.byline'),
      dateline: texts('.dateline bdi'),
      day: attribute('.dateline time', 'datetime'),
      source: text('.origin-name bdi'),
      logo: attribute('.origin-row img', 'src'),
      blocks: texts('.body > *'),
      paragraphs: texts('.body > p'),
      follow: texts('.end-matter dl > dd:last-child a'),
      related: texts('.also-title')
    }
  })
  expect(shown.headline).toBe('Putin, Trump To Miss Ukraine Peace Talks in Instanbul')
  expect(shown.byline).toBe('Faridah Abdulkadiri')
  expect(shown.dateline).toEqual(['Published 3 days ago', '2 minute read'])
  expect(shown.day).toBe(daysAgo(3))
  expect(shown.source).toBe('Arise News')
  expect(shown.logo).toMatch(/\/assets\/origin-logo\.svg$/)
  expect(shown.paragraphs).toHaveLength(10)
  expect(shown.blocks).toEqual(shown.paragraphs)
  expect(shown.paragraphs[0]).toMatch(/^US President Donald Trump .* technocrats\.$/)
  expect(shown.paragraphs[9]).toMatch(/^Zelenskiy supports .* a truce first\.$/)
  expect(shown.follow).toEqual(['Facebook', 'X', 'Instagram'])
  expect(shown.related).toEqual([
    'Zelenskiy Arrives In Ankara As Kremlin Sends Technocrats',
    'What A 30-Day Ceasefire Would Mean For The Front Line',
    'Prisoner Exchange Talks: A Short History'
  ])
})

/** The day that the page's words mean, as its reader's calendar has it. */
function daysAgo(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() - days)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
