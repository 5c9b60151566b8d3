import { expect, it, vi } from 'vitest'
import { siteName, siteOf } from '../../../src/platform/sites'

vi.mock('webextension-polyfill', () => ({ default: {} }))

it.each([
  ['news.example', 'https://news.example/*'],
  [' News.Example/politics?a=1 ', 'https://news.example/*'],
  ['http://news.example:8080/a', 'http://news.example/*'],
  ['https://user:secret@news.example/', 'https://news.example/*'],
  ['www.news.example:8443', 'https://www.news.example/*'],
  ['localhost', 'https://localhost/*'],
  ['192.168.0.1', 'https://192.168.0.1/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*']
])('%s is the one site %s', (typed, pattern) => expect(siteOf(typed)).toBe(pattern))

it.each([
  '',
  '   ',
  'news',
  '*',
  '*.example',
  'https://*/*',
  '*://*/*',
  '.example',
  'file:///etc',
  'about:blank',
  'javascript:alert(1)',
  'chrome://extensions',
  'http://',
  'a b.example'
])('%s is none', (typed) => expect(siteOf(typed)).toBeUndefined())

it.each([
  ['https://news.example/*', 'news.example'],
  ['http://news.example/*', 'http://news.example'],
  ['*://news.example/*', 'news.example'],
  ['https://*/*', undefined],
  ['*://*/*', undefined],
  ['<all_urls>', undefined],
  ['https://*.news.example/*', undefined]
])('the pattern %s is called %s', (pattern, name) => expect(siteName(pattern)).toBe(name))
