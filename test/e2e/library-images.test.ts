/** Pictures are fetched as nobody's, kept, and then shown without asking anyone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fillLibrary, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { browser, site } from './suite.ts'

const PICTURE = readFileSync(join(import.meta.dirname, '../../public/icons/lede-128.png'))

// Firefox fetches nothing over http from an extension's page, and the web of these tests is http.
test.skipIf(browser.name === 'firefox')(
  'a saved story with its pictures is read without one request',
  async () => {
    await fillLibrary(0)
    // This answer may be read without a permission, which no test can give by a click.
    const headers = { 'Access-Control-Allow-Origin': '*', 'Set-Cookie': 'who=me; Path=/' }
    site.host('pictures.example', () => ({ body: PICTURE, type: 'image/png', headers }))
    const tab = await openLibraryPage()
    await bringInside(tab)
    const key = await tab.evaluate(async () => {
      const { openLibrary, save, keepImages, madeUpArticle } = window.inside
      const opened = await openLibrary()
      if (!opened.ok) throw new Error(opened.problem.kind)
      const article = madeUpArticle(3)
      const src = 'http://pictures.example/in-text.png'
      article.body.children.push({
        type: 'element',
        tagName: 'img',
        properties: { src },
        children: []
      })
      const image = { url: 'http://pictures.example/lead.png' }
      const publisher = { name: 'Valley Post', logo: 'http://pictures.example/logo.png' }
      const story = { ...article, image, publisher }
      const saved = await save(opened.value, story, { withImages: true })
      if (!saved.ok) throw new Error(saved.problem.kind)
      for (let round = 0; round < 2; round++)
        await keepImages(opened.value, { mayFetch: () => true })
      opened.value.close()
      return saved.value.entry.key
    })
    const asked = site.visits.filter(({ url }) => url.includes('pictures.example'))
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
      ...['/logo.png', '/lead.png', '/in-text.png']
    ])
    for (const { headers } of asked) {
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
    site.visits.length = 0
    const reader = await browser.openTab(
      browser.extensionUrl(`src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`)
    )
    await appears(reader, '.body img')
    const shown = await reader.evaluate(() =>
      [...document.querySelectorAll('img')].map(({ src }) => src.split(':')[0])
    )
    expect(shown.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shown)).toEqual(new Set(['blob']))
    await openLibraryPage()
    expect(site.visits.filter(({ url }) => url.includes('.example'))).toEqual([])
  }
)

test('a story saved as text is read without one request, until its reader asks for the images', async () => {
  await fillLibrary(0)
  const popup = await readStory(storyAt('text-only.example'))
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="true"]')
  await browser.closePopup()
  for (const tab of await browser.tabs())
    if ((await tab.url()).includes('text-only.example')) await tab.close()
  site.visits.length = 0
  const key = encodeURIComponent('text-only.example/story')
  const saved = await browser.openTab(
    browser.extensionUrl(`src/surfaces/reader/reader.html?id=${key}`)
  )
  await appears(saved, '.note-actions button')
  await openLibraryPage()
  const asked = () => site.visits.filter(({ url }) => url.includes('text-only.example'))
  expect(asked()).toEqual([])
  await saved.show()
  await saved.click('.note-actions button')
  await until(async () => asked().length > 0, 'the picture')
  expect(new Set(asked().map(({ url }) => url))).toEqual(
    new Set(['http://text-only.example/picture.png'])
  )
  for (const { headers } of asked()) expect(headers).not.toHaveProperty('referer')
  await fillLibrary(0)
})
