/** Hostile pages in real browsers: nothing of theirs runs in what shows them, or asks for more. */
import { afterEach, expect, test } from 'vitest'
import { appears, until } from '../browsers/wait.ts'
import {
  ADDRESS_VECTORS,
  MARKUP_VECTORS,
  NAME_VECTORS,
  VALUE_VECTORS,
  WORD_VECTORS
} from '../safety/vectors.ts'
import { canaries, holdsNothing, hostileHost, PICTURES } from './hostile-page.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser, read, requests, site } from './suite.ts'

afterEach(() => fillLibrary(0))

test.for([
  ['markup', MARKUP_VECTORS],
  ['words', WORD_VECTORS],
  ['addresses', ADDRESS_VECTORS],
  ['values and names', [...VALUE_VECTORS, ...NAME_VECTORS]]
] as const)(
  '%s: nothing runs in the popup, the full tab or a saved copy',
  async ([kind, vectors]) => {
    site.host('hostile.example', hostileHost(vectors))
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
    const others = requests().filter((asked) => !asked.startsWith('http://hostile.example/'))
    expect(kind === 'addresses' ? others.filter((asked) => !PICTURES.test(asked)) : others).toEqual(
      []
    )
    // What an address hides would come along as a header.
    expect(site.visits.filter(({ headers }) => headers.authorization)).toEqual([])
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
