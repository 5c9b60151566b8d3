/**
 * No site learns who reads it in Lede: its pictures are asked for without cookies and without a
 * referrer, on every surface, also where the reader has allowed its host.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { View } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { fillLibrary } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, COOKIES, read, site } from './suite.ts'

const PICTURE = readFileSync(join(import.meta.dirname, '../../public/icons/lede-128.png'))

/** A name under which browsers take an unencrypted site for a secure one: it may set all cookies. */
const HOST = new URL(COOKIES.replace('*', '')).host
const STORY = `http://${HOST}/story`

const SET = ['lax=1; SameSite=Lax', 'strict=1; SameSite=Strict', 'none=1; SameSite=None; Secure']

/** In pages of the extension. */
declare const chrome: {
  permissions: Record<'request' | 'remove', (what: { origins: string[] }) => Promise<boolean>>
}

let answersAnybody = false

beforeEach(() => {
  answersAnybody = false
  const tail = '<img src="/lead.png" width="600" height="400" alt="The quay">'
  const head = '<meta property="og:image" content="/lead.png"><link rel="icon" href="/icon.png">'
  const story = storyPage({ head }).replace('</p>', `</p>${tail}<p>Two.</p>`)
  site.host(HOST, (path) =>
    path.endsWith('.png')
      ? {
          ...{ body: PICTURE, type: 'image/png' },
          headers: answersAnybody ? { 'Access-Control-Allow-Origin': '*' } : {}
        }
      : { body: story, headers: { 'Set-Cookie': SET.map((cookie) => `${cookie}; Path=/`) } }
  )
})
afterEach(() => fillLibrary(0))

const asked = (path = '.png') =>
  site.visits.filter(({ url }) => url.includes(HOST) && url.endsWith(path))

/** Pictures were asked for since the log was emptied, and none of them told more than `most`. */
async function asksAsNobody(where: string, most: string[], isMissing: boolean): Promise<void> {
  // Firefox does not fetch over http from a page of an extension: nothing is asked then.
  if (!isMissing) await until(async () => asked('/lead.png').length > 0, `the picture in ${where}`)
  const told = asked().map(({ headers: { cookie, referer } }) => cookie ?? referer)
  const more = told.filter((words) => words !== undefined && !most.includes(words))
  expect({ where, more }).toEqual({ where, more: [] })
  expect(told[0]).toBeUndefined()
}

const drawn = async (view: View, mayBeMissing: boolean) =>
  mayBeMissing ||
  until(
    () => view.evaluate(() => [...document.images].some(({ naturalWidth }) => naturalWidth > 1)),
    'the picture on the screen'
  )

/** Reads the story in the popup and the full tab. */
async function readEverywhere(how: string, most: string[] = []): Promise<void> {
  const isAllowed = browser.name === 'firefox' && how.includes('allowed')
  const tab = await browser.openTab(STORY)
  await until(async () => asked('/lead.png').length > 0, 'the picture in the page')
  site.visits.length = 0
  const popup = await read(tab)
  await drawn(popup, isAllowed)
  await asksAsNobody(`the popup, ${how}`, most, isAllowed)
  site.visits.length = 0
  // The popup is gone before the key is let go.
  await popup.press('o').catch(() => undefined)
  const isReader = async () => {
    for (const each of await browser.tabs())
      if ((await each.url()).includes('unsaved=')) return each
    return undefined
  }
  const full = await until(isReader, 'the full tab')
  await appears(full, '.body')
  await drawn(full, isAllowed)
  await asksAsNobody(`the full tab, ${how}`, most, isAllowed)
}

test('the page itself asks with all its cookies', async () => {
  const tab = await browser.openTab(STORY)
  site.visits.length = 0
  await tab.goto(STORY)
  await until(async () => asked('/lead.png').length > 0, 'the picture in the page')
  const cookies = asked('/lead.png')[0]?.headers.cookie?.split('; ').toSorted()
  expect(cookies).toEqual(['lax=1', 'none=1', 'strict=1'])
  expect(asked('/lead.png')[0]?.headers.referer).toBe(STORY)
})

// To a server that answers no request without cookies, Firefox sends those that go everywhere.
const EVERYWHERE = browser.name === 'firefox' ? ['none=1'] : []

test('as Lede comes', () => readEverywhere('as it comes', EVERYWHERE))

test('from a server that answers anybody', async () => {
  answersAnybody = true
  await readEverywhere('from an open server')
})

test('with the host allowed', async () => {
  const ours = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  await ours.evaluate((pattern: string) => {
    const button = document.createElement('button')
    button.id = 'allow'
    button.append('Allow')
    button.onclick = async () => {
      const isGiven = await chrome.permissions.request({ origins: [pattern] })
      button.dataset.given = String(isGiven)
    }
    document.body.replaceChildren(button)
  }, COOKIES)
  await ours.click('#allow')
  await appears(ours, '[data-given="true"]')
  try {
    await readEverywhere('its host allowed')
  } finally {
    await ours.evaluate(
      (pattern: string) => chrome.permissions.remove({ origins: [pattern] }),
      COOKIES
    )
  }
})
