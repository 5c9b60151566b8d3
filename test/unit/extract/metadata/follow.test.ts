import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const url = 'https://app.example/news/ferries-run-all-night'
const TEXT = `<p>${'The ferries over the harbour will run all through the night from the first of May. '.repeat(3)}</p>`

test('of the links beside "Follow us", those that a foot of the page has besides are none', () => {
  const { document } = new JSDOM(
    `<html lang="en"><body><main><h1>Ferries run all night</h1>${TEXT.repeat(3)}</main>
    <footer><h3>Follow us</h3>
    <a href="https://facebook.com/harbour"><svg></svg></a>
    <a href="https://x.com/harbour">Harbour on X</a>
    <a href="https://twitter.com/quay">Visit us on Twitter</a>
    <a href="https://vk.com/harbour">Harbour</a>
    <a href="https://t.me/harbour">Our channel</a>
    <a href="https://instagram.com/harbour"><i></i> Opens in a new window</a>
    <a href="https://youtube.com/harbour">قناة يوتيوب</a>
    <a href="https://www.pinterest.com/harbour">Harbour on Pinterest</a>
    <a href="https://press.example.net/terms">Terms of use</a>
    <a href="https://shop.example.org/mugs">Buy a mug</a></footer></body></html>`,
    { url }
  ).window
  const { follow } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
  expect(follow.map(({ name }) => name)).toEqual([
    'Facebook',
    'X',
    'X',
    'VK',
    'Telegram',
    'Instagram',
    'YouTube',
    'Pinterest'
  ])
})
