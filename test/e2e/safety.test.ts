/** Hostile pages in real browsers: nothing of theirs runs in what shows them, or asks for more. */
import { afterEach, expect, test } from 'vitest'
import { TAGS } from '../../src/article/schema.ts'
import type { View } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { outside } from '../safety/outside.ts'
import {
  MARKUP_VECTORS,
  NAME_VECTORS,
  VALUE_VECTORS,
  type Vector,
  WORD_VECTORS
} from '../safety/vectors.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { storyText } from './story-page.ts'
import { browser, read, requests, site } from './suite.ts'

afterEach(() => fillLibrary(0))

const READER_TAGS = [
  ...TAGS,
  ...'div article header footer aside nav h1 span picture source details summary button'.split(' ')
]
/** The picture that every page has beside its vectors. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FAP5FDvcfRYWgAAAAAElFTkSuQmCC',
  'base64'
)

/** Those that would load another document or take the headline, rather than run in the page. */
const stays = ({ body = '' }: Vector) => !/<base|frameset|<h1/.test(body)

/** One page out of many vectors, each between two paragraphs of its story. */
function pageOf(vectors: readonly Vector[]): string {
  const kept = vectors.filter(stays)
  const heads = kept.map(({ head = '' }) => head).filter((head) => !head.includes('<base'))
  const bodies = kept.map(({ body = '' }, at) => `${body}${at % 4 === 0 ? storyText(1) : ''}`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Morning Ferry</title>
    ${heads.join('\n')}</head><body><main><article><h1>The Morning Ferry</h1>${storyText(6)}
    <p id="between">Here it begins.</p>${bodies.join('\n')}
    ${storyText(8)}</article></main></body></html>`
}

interface Canaries {
  canaries?: number
}
const canaries = (view: View) =>
  view.evaluate(() => (top as Canaries | null)?.canaries ?? (window as Canaries).canaries ?? 0)

async function holdsNothing(view: View): Promise<void> {
  const text = await view.evaluate(() => document.querySelector('.body')?.textContent ?? '')
  expect(text).toContain('On day 8 it began again.')
  expect(await view.evaluate(outside, '.body', [...TAGS, 'picture'])).toEqual([])
  expect(await view.evaluate(outside, '.reader', READER_TAGS)).toEqual([])
  expect(await canaries(view)).toBe(0)
}

test.for([
  ['markup', MARKUP_VECTORS],
  ['words', WORD_VECTORS],
  ['values and names', [...VALUE_VECTORS, ...NAME_VECTORS]]
] as const)(
  '%s: nothing runs in the popup, the full tab or a saved copy',
  async ([kind, vectors]) => {
    site.host('hostile.example', (path) =>
      path.endsWith('.png') ? { body: PNG, type: 'image/png' } : { body: pageOf(vectors) }
    )
    const url = `http://hostile.example/2026/01/02/${kind.replaceAll(' ', '-')}`
    const tab = await browser.openTab(url)
    if (kind === 'markup')
      await until(async () => (await canaries(tab)) >= 20, 'canaries in the raw page')
    const popup = await read(tab)
    await appears(popup, '.body')
    // Whatever the page itself asks for has been asked for by now.
    site.visits.length = 0
    await holdsNothing(popup)
    await popup.press('s')
    await appears(popup, '.save-button[aria-pressed="true"]')
    expect(requests().filter((asked) => !asked.startsWith('http://hostile.example/'))).toEqual([])
    await browser.closePopup()
    await tab.close()

    const library = await openLibraryPage()
    await appears(library, '.story-title')
    expect(await canaries(library)).toBe(0)
    const key = `hostile.example/2026/01/02/${kind.replaceAll(' ', '-')}`
    const saved = await browser.openTab(
      browser.extensionUrl(`src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`)
    )
    await appears(saved, '.body')
    await holdsNothing(saved)
  }
)
