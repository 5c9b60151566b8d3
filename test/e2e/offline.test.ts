/** Without a network: what is saved is read with its pictures and its logo, listed and found. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser, requests, site } from './suite.ts'

const PICTURE = readFileSync(join(import.meta.dirname, '../../public/icons/lede-128.png'))

afterEach(async () => {
  await browser.setOffline(false)
  await fillLibrary(0)
})

test('a saved story is read whole, listed and found', async () => {
  await fillLibrary(0)
  const helper = await openLibraryPage()
  await bringInside(helper)
  // The pictures are put in as they are kept: Firefox fetches none over http.
  const { key, headline } = await helper.evaluate(async (png: string) => {
    const { openLibrary, save, keepIndexed, madeUpArticle } = window.inside
    const opened = await openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    const article = madeUpArticle(5)
    const [lead, logo] = ['https://pictures.example/lead.png', 'https://pictures.example/logo.png']
    const publisher = { name: 'Valley Post', logo }
    const saved = await save(opened.value, { ...article, image: { url: lead }, publisher })
    if (!saved.ok) throw new Error(saved.problem.kind)
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))
    const { key, source, savedAt } = saved.value.entry
    const blob = new Blob([bytes], { type: 'image/png' })
    await opened.value.put('images', { key, url: lead, blob, savedAt })
    await opened.value.put('images', { key: '', url: source, blob, savedAt })
    await keepIndexed(opened.value)
    opened.value.close()
    return { key, headline: article.headline }
  }, PICTURE.toString('base64'))
  await browser.setOffline(true)
  site.visits.length = 0
  const reader = await browser.openTab(
    browser.extensionUrl(`src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`)
  )
  await appears(reader, '.body p')
  expect(await reader.evaluate(() => navigator.onLine)).toBe(false)
  const drawn = () =>
    reader.evaluate(
      () =>
        [...document.querySelectorAll<HTMLImageElement>('.origin-row img, .lead img')].filter(
          ({ naturalWidth, src }) => naturalWidth === 128 && src.startsWith('blob:')
        ).length
    )
  await until(async () => (await drawn()) >= 2, 'the logo and the picture')
  expect(await reader.evaluate(() => document.querySelector('h1')?.textContent)).toBe(headline)

  const library = await openLibraryPage()
  const titles = () =>
    library.evaluate(() =>
      [...document.querySelectorAll('.story-title')].map(({ textContent }) => textContent)
    )
  expect(await titles()).toEqual([headline])
  const [word = ''] = headline.split(' ')
  const found = await openLibraryPage(`?search=${encodeURIComponent(word)}`)
  await appears(found, 'mark')
  expect(requests()).toEqual([])
})
