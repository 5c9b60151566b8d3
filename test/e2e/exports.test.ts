/** Files that Lede writes, opened from the disk: nothing that a page has put into a story runs there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Article } from '../../src/article/types.ts'
import { epub } from '../../src/export/epub.ts'
import { html } from '../../src/export/html.ts'
import { markdown } from '../../src/export/markdown.ts'
import { text } from '../../src/export/text.ts'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { renderers } from '../safety/renderers.ts'
import { VECTORS } from '../safety/vectors.ts'
import { words } from '../unit/export/samples.ts'
import { canaries, hostileHost } from './hostile-page.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser, read, site } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'lede-exports-'))
let article: Article

/** The story as a browser has read, saved and opened it. */
beforeAll(async () => {
  site.host('hostile.example', hostileHost(VECTORS))
  const tab = await browser.openTab('http://hostile.example/2026/01/02/exported')
  const saved = '.save-button[aria-pressed="true"]'
  const save = async () => {
    const popup = await read(tab)
    await appears(popup, '.save-button')
    const isSaved = await popup.evaluate((saved) => document.querySelector(saved) !== null, saved)
    if (!isSaved) await popup.press('s')
    await appears(popup, saved)
  }
  // A popup closes when the browser turns to something else, and what comes before all has no retry.
  await save().catch(save)
  await browser.closePopup()
  const library = await openLibraryPage()
  await bringInside(library)
  article = await library.evaluate(async () => {
    const db = await window.inside.openLibrary()
    if (!db.ok) throw new Error(db.problem.kind)
    const read = await window.inside.openSaved(db.value, 'hostile.example/2026/01/02/exported')
    db.value.close()
    if (!read.ok) throw new Error(read.problem.kind)
    return read.value
  })
  await fillLibrary(0)
  await tab.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens a file from the disk, as a reader does who has been sent it. */
function openFile(name: string, content: string): Promise<Tab> {
  const file = join(folder, name)
  writeFileSync(file, content)
  return browser.openTab(pathToFileURL(file).href)
}

/** Presses all there is to press, but goes nowhere. */
const pressAll = (tab: Tab) =>
  tab.evaluate(async () => {
    addEventListener('click', (event) => event.preventDefault(), true)
    for (const element of document.querySelectorAll<HTMLElement>('*')) element.click?.()
    await new Promise((resolve) => setTimeout(resolve, 300))
  })

/** What leads anywhere but to the web, and elements that could run. */
const faults = (tab: Tab) =>
  tab.evaluate(() => {
    const found = [...document.querySelectorAll('script, iframe, object, embed, svg, form')].map(
      ({ localName }) => localName
    )
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on|^(?:srcdoc|formaction|xlink:href|ping|style)$/i.test(name)) found.push(name)
        if (!/^(?:href|src)$/.test(name) || /^(?:#|data:image\/)/.test(value)) continue
        const url = URL.parse(value)
        if (!url || !/^(?:https?|mailto):$/.test(url.protocol) || url.username) found.push(value)
      }
    return found
  })

test('the raw page, opened from the disk, does run', async () => {
  const { body = '' } = hostileHost(VECTORS)('/')
  const tab = await openFile('raw.html', String(body))
  await until(async () => (await canaries(tab)) >= 20, 'canaries in the raw page')
  const link = await openFile('link.html', '<a href="javascript:1" onclick="1">a link</a>')
  expect(await faults(link)).toEqual(['javascript:1', 'onclick'])
})

test('HTML runs nothing', async () => {
  const tab = await openFile('story.html', String(await html.write(article, { words })))
  expect(await tab.evaluate(() => document.body.textContent)).toContain('On day 8 it began again.')
  await pressAll(tab)
  expect(await canaries(tab)).toBe(0)
  expect(await faults(tab)).toEqual([])
})

test('the chapter of an EPUB runs nothing', async () => {
  const blob = (await epub.write(article, { words })) as Blob
  const entries = await new ZipReader(new BlobReader(blob)).getEntries()
  const chapters: string[] = []
  for (const entry of entries)
    if (!entry.directory && entry.filename.endsWith('.xhtml'))
      chapters.push(await entry.getData(new TextWriter()))
  const [chapter = ''] = chapters.filter((text) => text.includes('On day 8 it began again.'))
  const tab = await openFile('chapter.xhtml', chapter)
  expect(await tab.evaluate(() => document.documentElement.textContent)).toContain('On day 8')
  await pressAll(tab)
  expect(await canaries(tab)).toBe(0)
  const own = ['style.css']
  expect((await faults(tab)).filter((fault) => !own.includes(fault))).toEqual([])
})

test.for(Object.keys(renderers))('Markdown, as %s draws it, runs nothing', async (name) => {
  const written = String(await markdown.write(article, { words }))
  const drawn = renderers[name]?.(written.replace(/^---\n.*?\n---\n/s, '')) ?? ''
  const tab = await openFile(`${name}.html`, `<!doctype html><meta charset="utf-8">${drawn}`)
  expect(await tab.evaluate(() => document.body.textContent)).toContain('On day 8 it began again.')
  await pressAll(tab)
  expect(await canaries(tab)).toBe(0)
  expect(await faults(tab)).toEqual([])
})

test('the facts before Markdown are what they say, and end where they say', async () => {
  const headline = 'A: "b"\n---\n# c\n!!js/function d \u2028'
  const author = [{ name: '- e: f' }, { name: '---' }]
  const written = String(await markdown.write({ ...article, headline, author }, { words }))
  const [, facts = ''] = /^---\n(.*?)\n---\n/s.exec(written) ?? []
  const read = parse(facts)
  expect(read.title).toBe('A: "b" --- # c !!js/function d')
  expect(read.author).toEqual(['- e: f', '---'])
})

test('plain text stays text', async () => {
  const tab = await openFile('story.txt', String(await text.write(article, { words })))
  expect(await canaries(tab)).toBe(0)
  expect(await tab.evaluate(() => document.querySelectorAll('img, script, a').length)).toBe(0)
})
