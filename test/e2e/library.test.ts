/** The library page: listed, searched, selected, deleted and taken back, by keyboard and pointer. */
import { beforeAll, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { takeFile } from './files.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser } from './suite.ts'

const COUNT = 300

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

beforeAll(() => fillLibrary(COUNT), 240_000)

const titles = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.story-title')].map(({ textContent }) => textContent ?? '')
  )
const all = (tab: Tab) =>
  until(
    () => tab.evaluate(() => Number(document.querySelector('.story-place')?.ariaSetSize)),
    'the list'
  )
const comesToCount = (tab: Tab, count: number) =>
  until(async () => (await all(tab)) === count, `${count} stories`)

test('a long list is whole, though few of its rows are drawn', async () => {
  const tab = await openLibraryPage()
  await comesToCount(tab, COUNT)
  const drawn = (await titles(tab)).length
  expect(drawn).toBeLessThan(60)
  const last = await tab.evaluate(async () => {
    const list = document.querySelector('.library-main')
    list?.scrollTo(0, list.scrollHeight)
    for (let wait = 0; wait < 100; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      const row = [...document.querySelectorAll('.story-place')].at(-1)
      if (row?.ariaPosInSet === row?.ariaSetSize && row?.querySelector('.story-title'))
        return row?.ariaPosInSet
    }
    return undefined
  })
  expect(last).toBe(String(COUNT))
})

test('search finds as one types, a slip of the finger forgiven, and marks what it found', async () => {
  const tab = await openLibraryPage()
  await bringInside(tab)
  const { word, headline } = await tab.evaluate(() => {
    const { headline } = window.inside.madeUpArticle(0)
    const word = headline.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
    return { word, headline }
  })
  await tab.press('/')
  for (const letter of `${word.slice(0, 3)}x${word.slice(4)}`) await tab.press(letter)
  await until(async () => (await titles(tab)).includes(headline), headline)
  await appears(tab, '.story mark')
  await tab.press('Escape')
  await comesToCount(tab, COUNT)
})

test('J goes on, X picks, Delete removes, Undo brings back', async () => {
  const tab = await openLibraryPage()
  await comesToCount(tab, COUNT)
  const [first = ''] = await titles(tab)
  await tab.press('j')
  await until(
    async () =>
      (await tab.evaluate(() => document.activeElement?.textContent)) === first || undefined,
    'the focus'
  )
  await tab.press('x')
  await appears(tab, '.selection-bar')
  await tab.press('Delete')
  await comesToCount(tab, COUNT - 1)
  expect(await titles(tab)).not.toContain(first)
  await tab.click('.toast button')
  await comesToCount(tab, COUNT)
  expect(await titles(tab)).toContain(first)
})

test('a tag is made, shown, and filtered by', async () => {
  const tab = await openLibraryPage()
  await comesToCount(tab, COUNT)
  await tab.press('j')
  await tab.press('x')
  await tab.click('.selection-bar [aria-haspopup]')
  await appears(tab, '.tag-panel input')
  for (const letter of 'tides') await tab.press(letter)
  await tab.press('Enter')
  await appears(tab, '.story .tag')
  const filtered = await openLibraryPage('?tag=tides')
  await comesToCount(filtered, 1)
})

test('two that are picked become a book, by keyboard', async () => {
  const tab = await openLibraryPage()
  await comesToCount(tab, COUNT)
  for (const key of ['j', 'x', 'j', 'x']) await tab.press(key)
  await until(
    () => tab.evaluate(() => document.querySelectorAll('.story.is-picked').length === 2),
    'two picked'
  )
  await tab.evaluate(() => document.querySelector<HTMLElement>('.selection-bar button')?.focus())
  const { name, type, base64 } = await takeFile(tab, async () => {
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await tab.press(key)
    await appears(tab, '.selection .menu-item')
    for (const key of ['ArrowDown', 'Enter']) await tab.press(key)
  })
  expect({ name, type }).toEqual({
    ...{ name: expect.stringMatching(/\.epub$/), type: 'application/epub+zip' }
  })
  const chapters = Buffer.from(base64, 'base64')
    .toString('latin1')
    .match(/book\/\d+\.xhtml/g)
  expect(new Set(chapters).size).toBe(2)
})

test('what is changed elsewhere is seen at once, in a tab that nobody has gone back to', async () => {
  const other = await openLibraryPage()
  await bringInside(other)
  await other.evaluate(async (last: number) => {
    const { openLibrary, unsave, articleKey, madeUpArticle } = window.inside
    const opened = await openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    window.library = opened.value
    await unsave(opened.value, [articleKey(madeUpArticle(last))])
  }, COUNT - 1)
  const aside = await openLibraryPage()
  await comesToCount(aside, COUNT - 1)
  await other.show()
  await other.evaluate(async (last: number) => {
    const { save, madeUpArticle } = window.inside
    await save(window.library, madeUpArticle(last))
  }, COUNT - 1)
  await comesToCount(aside, COUNT)
  const [first = ''] = await titles(aside)
  await other.evaluate(async (last: number) => {
    const { setTags, setProgress, unsave, articleKey, madeUpArticle } = window.inside
    const key = (n: number) => articleKey(madeUpArticle(n))
    await setTags(window.library, [key(last)], { add: ['elsewhere'] })
    await setProgress(window.library, key(last - 1), { paragraph: 2, fraction: 0.4 })
    await unsave(window.library, [key(last - 2)])
    window.library.close()
  }, COUNT - 1)
  const seen = () =>
    aside.evaluate(() => ({
      first: document.querySelector('.story-title')?.textContent,
      tag: document.querySelector('.story .tag')?.textContent,
      isLed: document.querySelector('.lead-story') !== null
    }))
  // One leads the list and does not stand in it, and one is gone.
  await comesToCount(aside, COUNT - 2)
  expect(await seen()).toEqual({ first, tag: 'elsewhere', isLed: true })
})

test('an index that is deleted or damaged is built anew, and found in again', async () => {
  const tab = await openLibraryPage()
  await bringInside(tab)
  const [whole, rebuilt] = await tab.evaluate(async () => {
    const { openLibrary, keepIndexed, search, madeUpArticle } = window.inside
    const opened = await openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    window.library = opened.value
    const count = async () => {
      const result = await search(opened.value, madeUpArticle(7).headline)
      return result.ok ? result.value.hits.length : 0
    }
    const whole = await count()
    await opened.value.clear('index')
    await keepIndexed(opened.value)
    return [whole, await count()] as const
  })
  const isComplete = await tab.evaluate(async () => {
    const { library, inside } = window
    const pages = (await library.getAllKeys('index')).filter((key) => key !== 'catalogue')
    for (const id of pages) await library.put('index', { id, data: 'rubbish' })
    library.close()
    const again = await inside.openLibrary()
    if (!again.ok) throw new Error(again.problem.kind)
    window.library = again.value
    const damaged = await inside.search(again.value, inside.madeUpArticle(7).headline)
    return damaged.ok && damaged.value.isComplete
  })
  const mended = await tab.evaluate(async () => {
    const { keepIndexed, search, madeUpArticle } = window.inside
    await keepIndexed(window.library)
    const found = await search(window.library, madeUpArticle(7).headline)
    window.library.close()
    return found.ok && found.value.hits.length
  })
  expect(whole).toBeGreaterThan(0)
  expect({ rebuilt, isComplete, mended }).toEqual({
    ...{ rebuilt: whole, isComplete: false, mended: whole }
  })
})

test('a library that a tab of an older version holds open is told of, and nothing is lost', async () => {
  const holder = await openLibraryPage()
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // It does not hear that a newer version waits.
        indexedDB.open('library').onsuccess = ({ target }) => {
          Object.assign(window, { held: (target as IDBOpenDBRequest).result })
          resolve()
        }
      })
  )
  // Of a page that has the library open itself, Firefox does not say that it is blocked.
  const newer = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  await bringInside(newer)
  // While the background is busy with the index, it does not hear either.
  await newer.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'library:tend', argument: true }).then(() => undefined)
  )
  const told = await newer.evaluate(async () => {
    const open = indexedDB.open.bind(indexedDB)
    // As the program will that comes after this one.
    indexedDB.open = (name: string) => open(name, 2)
    const opened = await window.inside.openLibrary()
    return opened.ok ? 'opened' : opened.problem.kind
  })
  expect(told).toBe('storage-blocked')
  const kept = await holder.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { held } = window as unknown as { held: IDBDatabase }
        const count = held.transaction('bodies').objectStore('bodies').count()
        count.onsuccess = () => {
          held.close()
          resolve(count.result)
        }
      })
  )
  expect(kept).toBe(COUNT)
})

test('a library that another version holds is told of, and nothing is lost', async () => {
  const holder = await openLibraryPage()
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // A newer version of the program has been here.
        const request = indexedDB.open('library', 99)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onblocked = () => undefined
      })
  )
  const tab = await openLibraryPage()
  const text = await tab.evaluate(() => document.querySelector('.library-message')?.textContent)
  expect(text).toContain('Nothing is lost')
  // For the specs that follow: that version never was.
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('library').onsuccess = () => resolve()
      })
  )
})
