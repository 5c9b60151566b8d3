import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const url = 'https://app.example/news/ferries-run-all-night'
const TEXT = `<p>${'The ferries over the harbour will run all through the night from the first of May. '.repeat(3)}</p>`

test('words over a related headline stand apart from it, and a part of a word does not', () => {
  const { document } = new JSDOM(
    `<html lang="en"><body><main><h1>Ferries run all night</h1>${TEXT.repeat(3)}</main>
    <aside><h2>Related</h2><ul>
    <li><a href="/a"><h3><span>Harbour</span><!-- --><span>“The quay is ours to keep”</span></h3></a></li>
    <li><a href="/b"><h3>The <em>quay</em>s of the old port</h3></a></li></ul></aside></body></html>`,
    { url }
  ).window
  const { related } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
  expect(related?.map(({ name }) => name)).toEqual([
    'Harbour “The quay is ours to keep”',
    'The quays of the old port'
  ])
})
