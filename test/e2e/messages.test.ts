/**
 * Nobody but Lede's own scripts is answered: no page, no frame, no other extension. What a page
 * could make of our script in it is no more than what distraction-free mode asks for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { GOOD, NAMES } from '../safety/messages.ts'
import { neighbour } from '../safety/neighbour.ts'
import { fillLibrary } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, EXTENSION, read, site } from './suite.ts'

/** What pages may not ask even through our own script in them. */
const SURFACES_ONLY = ['library:tend']

const SAVED = 'stranger.example/story'

beforeAll(async () => {
  await fillLibrary(0)
  const inner = '<script>top.inner = window</script><p>Inside.</p>'
  site.host('speaking.example', (path) => ({
    body: path === '/frame' ? inner : storyPage({ tail: FRAMES })
  }))
})
afterEach(() => fillLibrary(0))

/** One of the page's own site, and one that belongs to nobody. */
const FRAMES = `<iframe src="/frame"></iframe>
  <iframe sandbox="allow-scripts" src="/frame?nobody"></iframe>`

/** In pages of an extension, and in scripts that it has put into a page. */
declare const chrome: {
  runtime: { id: string; sendMessage(...words: unknown[]): Promise<unknown> }
  storage: Record<'local' | 'session', { get(all: null): Promise<object> }>
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> }
  scripting: {
    executeScript(injection: object): Promise<{ frameId: number; result?: unknown }[]>
  }
}

/** A page of ours that sees all that a message could have done. */
async function openWitness(): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/library/library.html'))
  await bringInside(tab)
  return tab
}

async function marks(witness: Tab) {
  const kept = await witness.evaluate(async () => {
    const opened = await window.inside.openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    const rows = await opened.value.getAllKeys('articles')
    opened.value.close()
    const { local, session } = chrome.storage
    const stored = [...Object.keys(await local.get(null)), ...Object.keys(await session.get(null))]
    return {
      rows,
      stored: stored.filter((key) => !/^(?:settings|welcomed|library-changed)/.test(key))
    }
  })
  return { ...kept, tabs: (await browser.tabs()).length }
}

/** Clicks, so that our scripts may run in the tab until it moves on. */
async function clickedStory(): Promise<Tab> {
  const tab = await browser.openTab('http://speaking.example/story')
  const popup = await read(tab)
  await popup.close()
  return tab
}

/** Sends a message from our own script in every frame of the tab: in which was it answered? */
const answeredIn = (witness: Tab, name: string, argument: unknown) =>
  witness.evaluate(
    async (name: string, argument: unknown) => {
      const say = async (name: string, argument: unknown) => {
        const answer = await chrome.runtime.sendMessage({ name, argument }).catch(() => undefined)
        return answer === undefined || answer === null ? 'refused' : 'answered'
      }
      const asked: string[] = []
      for (const { id, url } of await chrome.tabs.query({})) {
        if (url !== 'http://speaking.example/story') continue
        const target = { tabId: id, allFrames: true }
        const frames = await chrome.scripting.executeScript({
          ...{ target, func: say, args: [name, argument] }
        })
        for (const { frameId, result } of frames)
          asked.push(`${frameId === 0 ? 'page' : 'frame'} ${result}`)
      }
      return [...new Set(asked)].toSorted()
    },
    name,
    argument
  )

test('our script in a page is answered what pages may ask, and in a frame nothing', async () => {
  const witness = await openWitness()
  await clickedStory()
  for (const name of NAMES) {
    const before = (await browser.tabs()).length
    const answers = await answeredIn(witness, name, GOOD[name])
    const isForPages = !SURFACES_ONLY.includes(name)
    expect({ name, answers }).toEqual({
      name,
      answers: ['frame refused', `page ${isForPages ? 'answered' : 'refused'}`]
    })
    if (name === 'article:save') expect((await marks(witness)).rows).toEqual([SAVED])
    if (name.endsWith(':open') || name === 'reader:print')
      await until(async () => (await browser.tabs()).length > before, `the tab of ${name}`)
  }
})

test('a message of the wrong shape is answered to nobody', async () => {
  const witness = await openWitness()
  await clickedStory()
  const before = await marks(witness)
  const hostile = { ...GOOD['article:save'], url: 'javascript:top.canaries=1' }
  for (const [name, argument] of [
    ['article:save', hostile],
    ['article:save', 'a string'],
    ['reader:open', hostile],
    ['progress:keep', { url: 'file:///etc/passwd', place: { paragraph: 1, fraction: 0.1 } }],
    ['library:empty', true],
    ['toString', true]
  ] as const)
    expect(await answeredIn(witness, name, argument)).toEqual(['frame refused', 'page refused'])
  expect(await marks(witness)).toEqual(before)
})

/** Runs in the page or a frame of it: every channel that a page could think of. */
function shout(messages: [name: string, argument: unknown][], id: string): Promise<unknown[]> {
  const heard: unknown[] = []
  const { chrome: own, browser: other } = window as unknown as Record<
    'chrome' | 'browser',
    { runtime?: { sendMessage?(...words: unknown[]): Promise<unknown> } } | undefined
  >
  const windows = [window, top, ...Array.from({ length: window.length }, (_, at) => window[at])]
  const channel = new BroadcastChannel('lede')
  addEventListener('message', ({ data }) => {
    if (!JSON.stringify(data ?? null).includes('"argument"')) heard.push(data)
  })
  for (const [name, argument] of messages) {
    const message = { name, argument }
    for (const each of windows) each?.postMessage(message, '*')
    channel.postMessage(message)
    for (const target of [window, document, document.documentElement])
      target.dispatchEvent(new CustomEvent(name, { detail: message }))
    for (const api of [own, other])
      try {
        const answer = api?.runtime?.sendMessage?.(id, message)
        answer?.then(
          (reply) => reply !== undefined && heard.push(reply),
          () => undefined
        )
      } catch {
        // Nobody may be reached: that is what is looked for.
      }
  }
  return new Promise((resolve) => setTimeout(() => resolve(heard), 500))
}

const all = NAMES.map((name): [string, unknown] => [name, GOOD[name]])
const extensionId = () => {
  if (browser.name === 'chromium') return new URL(browser.extensionUrl('')).host
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id as string
}

test('a page is not heard, nor a frame that belongs to nobody', async () => {
  const witness = await openWitness()
  const tab = await clickedStory()
  const cover = await read(tab)
  await cover.click('.distraction-free')
  await until(() => tab.evaluate(() => document.querySelector('lede-reader') !== null), 'the cover')
  const before = await marks(witness)
  expect(await tab.evaluate(shout, all, extensionId())).toEqual([])
  // Were there anyone who answers a page, it would be heard.
  await tab.evaluate(() =>
    addEventListener('message', ({ data }) => data?.argument && postMessage({ reply: data.name }))
  )
  expect((await tab.evaluate(shout, all, extensionId())).length).toBeGreaterThan(0)
  // The frame's own script cannot be run from outside: it is told to shout by its address.
  const loud = `<script>(${shout})(${JSON.stringify(all)}, ${JSON.stringify(extensionId())}).then((heard) =>
    parent.postMessage({ heard: heard.length }, '*'))</script>`
  const heard = await tab.evaluate(async (html: string) => {
    const frame = document.createElement('iframe')
    frame.sandbox.add('allow-scripts')
    frame.srcdoc = html
    const said = new Promise<unknown>((resolve) =>
      addEventListener('message', ({ data }) => {
        if (typeof data?.heard === 'number') resolve(data.heard)
      })
    )
    document.body.append(frame)
    return said
  }, loud)
  expect(heard).toBe(0)
  expect(await marks(witness)).toEqual(before)
})

/** Runs in a page of an extension: which messages does the extension `id` answer? */
async function askAll(id: string, messages: [name: string, argument: unknown][]) {
  const answered: string[] = []
  for (const [name, argument] of messages) {
    const answer = await chrome.runtime.sendMessage(id, { name, argument }).catch(() => undefined)
    if (answer !== undefined && answer !== null) answered.push(name)
  }
  return answered
}

test('another extension is not answered', async () => {
  const beside = await browser.installBeside(neighbour())
  try {
    const witness = await openWitness()
    await clickedStory()
    const stranger = await browser.openTab(beside.url('page.html'))
    const before = await marks(witness)
    expect(await stranger.evaluate(askAll, extensionId(), all)).toEqual([])
    expect(await marks(witness)).toEqual(before)
    // Whoever does answer is heard.
    const self = await stranger.evaluate(() => chrome.runtime.id)
    expect(await stranger.evaluate(askAll, self, all)).toEqual(NAMES)
  } finally {
    await beside.remove()
  }
})
