import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const url = 'https://gazette.example/bridge'
const linked = (logo: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge to close', publisher: { '@type': 'Organization', name: 'Gazette', logo } })}</script>`
const dark = '(prefers-color-scheme: dark)'

function logosOf(head: string, body = '') {
  const { document } = new JSDOM(
    `<html><head><title>Bridge to close</title>${head}</head><body>${body}<h1>Bridge to close</h1></body></html>`,
    { url }
  ).window
  const { publisher } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
  return [publisher?.logo, publisher?.logoDark].map((one) =>
    one?.replace('https://gazette.example', '')
  )
}

it.each<[what: string, head: string, body: string, logo?: string, logoDark?: string]>([
  ['the logo of JSON-LD', `${linked('/g.png')}<link rel="icon" href="/i.svg">`, '', '/g.png'],
  [
    'the icon, where the logo of JSON-LD is a line of letters',
    linked({ url: '/wide.png', width: 600, height: 60 }) +
      '<link rel="apple-touch-icon" href="/touch.png">',
    '',
    '/touch.png'
  ],
  [
    'a line of letters, where there is no icon',
    linked({ url: '/wide.png', width: 600, height: 60 }),
    '',
    '/wide.png'
  ],
  [
    'the picture that leads home',
    '<link rel="icon" href="/i.svg">',
    '<a href="/"><img src="/home.svg" alt="Gazette"></a>',
    '/home.svg'
  ],
  [
    'the picture that leads home, and what stands there on dark',
    linked('/g.png'),
    '<a href="/"><img data-lede-dark="/night.svg" src="/home.svg" alt="Gazette"></a>',
    '/home.svg',
    '/night.svg'
  ],
  ...['/', '/?from=story', './', '../', '//gazette.example', 'https://gazette.example#top'].map(
    (href): [string, string, string, string] => [
      `the picture that leads home by ${href}`,
      '<link rel="icon" href="/i.svg">',
      `<a href="/news"><img src="/no.svg" alt="News"></a><a href="${href}"><img src="/home.svg" alt="Gazette"></a>`,
      '/home.svg'
    ]
  ),
  [
    'the largest icon',
    '<link rel="icon" sizes="16x16" href="/16.png"><link rel="icon" sizes="32x32 192x192" href="/192.png"><link rel="icon" sizes="48x48" href="/48.png">',
    '',
    '/192.png'
  ],
  [
    'an icon for each background',
    `<link rel="icon" href="/day.svg"><link rel="icon" href="/night.svg" media="${dark}">`,
    '',
    '/day.svg',
    '/night.svg'
  ],
  ['no icon made for tabs', '<link rel="shortcut icon" href="/favicon.ico">', ''],
  ['no mask', '<link rel="mask-icon" href="/mask.svg" color="#000">', ''],
  ['no icon of a script', '<link rel="icon" sizes="64x64" href="javascript:alert(1)">', '']
])('a publisher has %s', (_, head, body, logo, logoDark) => {
  expect(logosOf(head, body)).toEqual([logo, logoDark])
})
