import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const url = 'https://app.example/news/ferries-run-all-night'
const TEXT = `<p>${'The ferries over the harbour will run all through the night from the first of May. '.repeat(3)}</p>`

const relatedOf = (links: string) => {
  const { document } = new JSDOM(
    `<html lang="en"><body><main><h1>Ferries run all night</h1>${TEXT.repeat(3)}</main>
    <aside><h2>Related</h2><ul>${links}</ul></aside></body></html>`,
    { url }
  ).window
  const { related } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
  return related
}

test('adverts and other sites under the label are not of this one', () => {
  const links = ['https://ads.example.net/click?id=1', '/quay', 'https://live.app.example/ferry']
  const names = [
    'Sponsored: ten ships to book',
    'The quay is still ours',
    'The ferry, hour by hour'
  ]
  const related = relatedOf(links.map((to, at) => `<li><a href="${to}">${names[at]}</a>`).join(''))
  expect(related?.map(({ name }) => name)).toEqual(names.slice(1))
})

test('words over a related headline stand apart from it, and a part of a word does not', () => {
  const related = relatedOf(
    `<li><a href="/a"><h3><span>Harbour</span><!-- --><span>“The quay is ours to keep”</span></h3></a></li>
    <li><a href="/b"><h3>The <em>quay</em>s of the old port</h3></a></li>`
  )
  expect(related?.map(({ name }) => name)).toEqual([
    'Harbour “The quay is ours to keep”',
    'The quays of the old port'
  ])
})
