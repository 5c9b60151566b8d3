/**
 * Pages that attack by other means than markup: by what they answer when they are read, by how they
 * are served, by what they claim to be. Each is read, saved and opened again. For `npm run test:long`.
 */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TAGS } from '../../src/article/schema.ts'
import type { Tab, View } from '../browsers/browser.ts'
import type { Answer } from '../browsers/site.ts'
import { appears, until } from '../browsers/wait.ts'
import { outside } from '../safety/outside.ts'
import { CANARY } from '../safety/payloads.ts'
import { canaries } from './hostile-page.ts'
import { fillLibrary } from './library-page.ts'
import { storyPage, storyText } from './story-page.ts'
import { browser, settled, site } from './suite.ts'

beforeEach(() => browser.uncaught())
afterEach(() => fillLibrary(0))

const script = (code: string) => `<script>${code}</script>`
const inStory = (markup: string) => storyPage().replace('</p></article>', `</p>${markup}</article>`)
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

/** Every way in which a page could be asked something while it is read. */
const WATCHED = script(`
  window.asked = []
  const note = (name) => asked.push(name)
  const wrap = (owner, name) => {
    const at = Object.getOwnPropertyDescriptor(owner.prototype, name)
    if (!at) return
    const plain = at.value ?? at.get
    const watch = function (...words) { note(owner.name + '.' + name); return plain.apply(this, words) }
    Object.defineProperty(owner.prototype, name, at.value ? { ...at, value: watch } : { ...at, get: watch })
  }
  const all = [[Node, 'cloneNode childNodes firstChild nextSibling textContent contains getRootNode'],
    [Element, 'getAttribute attributes children shadowRoot querySelectorAll getBoundingClientRect attachShadow checkVisibility localName innerHTML'],
    [HTMLElement, 'innerText offsetWidth offsetHeight hidden'], [HTMLImageElement, 'src currentSrc complete naturalWidth loading'],
    [Document, 'importNode createElement querySelectorAll contentType head body createTreeWalker implementation URL baseURI'],
    [EventTarget, 'addEventListener dispatchEvent'], [HTMLTemplateElement, 'content'], [HTMLSlotElement, 'assignedNodes']]
  for (const [owner, names] of all) for (const name of names.split(' ')) wrap(owner, name)
  for (const name of ['getComputedStyle', 'getSelection', 'matchMedia', 'requestAnimationFrame', 'setTimeout', 'queueMicrotask']) {
    const plain = window[name]
    window[name] = (...words) => { note(name); return plain.apply(window, words) }
  }
  customElements.define('x-watched', class extends HTMLElement {
    static observedAttributes = ['title']
    constructor() { super(); note('made') }
    connectedCallback() { note('connected') }
    disconnectedCallback() { note('disconnected') }
    adoptedCallback() { note('adopted') }
    attributeChangedCallback() { note('changed') }
  })
  for (const type of ['slotchange', 'focus', 'blur', 'resize', 'scroll', 'selectionchange', 'copy', 'beforeprint', 'DOMContentLoaded'])
    addEventListener(type, () => note(type), true)`)

interface Attack {
  answer: Answer
  /** What must be read of it besides the story. */
  headline?: string
  check?(tab: Tab): Promise<void>
}

const page = (body: string, more: Partial<Attack> & Partial<Answer> = {}): Attack => {
  const { type, headers, ...rest } = more
  return { answer: { body, ...(type && { type }), ...(headers && { headers }) }, ...rest }
}

const ATTACKS: Record<string, Attack> = {
  'listens to whatever it is asked': page(
    inStory('<x-watched title="a"><p>The cook told it otherwise.</p></x-watched>').replace(
      '</head>',
      `${WATCHED}</head>`
    ),
    {
      check: async (tab) => {
        const asked = () =>
          tab.evaluate(() => [...new Set((window as unknown as { asked: string[] }).asked)])
        const before = await asked()
        await tab.evaluate(() => {
          ;(window as unknown as { asked: string[] }).asked.length = 0
        })
        const popup = await browser.clickAction(tab)
        expect(await settled(popup)).toBe('article')
        await browser.closePopup()
        const own = ['focus', 'blur', 'getComputedStyle', 'Element.getBoundingClientRect']
        const more = (await asked()).filter((name) => !own.includes(name) || !before.includes(name))
        expect(more.filter((name) => !/^(?:focus|blur)$/.test(name))).toEqual([])
      }
    }
  ),
  'hides its scripts in shadow roots': page(
    inStory(`<div><template shadowrootmode="open"><style>:host{all:unset}</style><slot></slot>
      <p>From the shadow, ${'a word more, '.repeat(9)} it spoke.</p><img src="x:x" onerror="${CANARY}">
      <div><template shadowrootmode="closed"><script>${CANARY}</script><a href="javascript:${CANARY}">go</a></template></div>
      </template><p slot="none">Not slotted.</p></div>`)
  ),
  'is XML with names of its own': page(
    `<?xml version="1.0"?>
<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<head><title>The Morning Ferry</title></head><body><article><h1>The Morning Ferry</h1>${storyText()}
<p>&c; <h:script>${CANARY}</h:script><s:svg onload="${CANARY}"><s:script>${CANARY}</s:script></s:svg>
<h:a xlink:href="javascript:${CANARY}" h:onclick="${CANARY}" onclick="${CANARY}">go</h:a>
<![CDATA[<img src=x:x onerror=${CANARY}>]]> and so it went on until the evening.</p></article></body></html>`,
    { type: 'application/xhtml+xml' }
  ),
  'turns in circles': page(
    storyPage({
      head: ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            '@id': '#a',
            headline: 'The Morning Ferry',
            author: { '@id': '#b' },
            publisher: { '@id': '#a' },
            isPartOf: { '@id': '#a' },
            mainEntityOfPage: { '@id': '#a' },
            image: { '@id': '#a' }
          },
          {
            '@type': 'Person',
            '@id': '#b',
            name: { '@id': '#b' },
            author: { '@id': '#b' },
            worksFor: { '@id': '#a' }
          }
        ]
      })
    })
  ),
  // Of forty of them Firefox's own tab dies, before anybody has asked it anything.
  'spans more cells than there are': page(
    inStory(`<table>${'<tr><td rowspan="65534" colspan="1000">a tide</td></tr>'.repeat(3)}</table>`)
  ),
  'nests what is seen three hundred deep': page(
    inStory(
      script(`let at = document.querySelector('article')
        for (let left = 300; left > 0; left--) at = at.appendChild(document.createElement(left % 2 ? 'b' : 'blockquote'))
        at.textContent = 'At the bottom of it all lay the harbour, and nobody had asked it anything at all.'`)
    )
  ),
  'is half of a letter': page(
    storyPage({
      head: script(`document.addEventListener('DOMContentLoaded', () => {
        const odd = '\\ud800 \\udc00\\ud800 \\u0000\\uffff\\ufffe\\u202e\\u2066 odd'
        document.querySelector('h1').append(odd)
        document.querySelector('article p:last-child').append(odd)
        document.querySelector('.byline').append(odd)
        document.title += odd
      })`)
    }),
    { headline: 'The Morning Ferry' }
  ),
  'forbids everything, itself too': page(inStory(`<img src="x:x" onerror="${CANARY}">`), {
    headers: {
      'Content-Security-Policy':
        "sandbox; default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Frame-Options': 'DENY'
    }
  }),
  'writes itself anew, and wanders': page(
    storyPage({
      tail: script(`let n = 0
        const turn = () => setInterval(() => {
          history.replaceState(null, '', '?' + n++)
          document.querySelector('article').replaceWith(document.querySelector('article').cloneNode(true))
          document.title = 'Page ' + n
        }, 3)
        // Some drivers wait for a page that never stays.
        addEventListener('load', () => setTimeout(turn, 400))`)
    })
  ),
  'says that it is another': page(
    storyPage({
      head: `<link rel="canonical" href="https://bank.example/story"><base href="https://bank.example/">
        <meta property="og:url" content="https://bank.example/story"><meta property="og:site_name" content="The Bank">`
    })
  )
}

async function showsStory(view: View, headline: string): Promise<void> {
  const shown = await view.evaluate(() => ({
    headline: document.querySelector('h1')?.textContent ?? '',
    text: document.querySelector('.body')?.textContent ?? ''
  }))
  expect(shown.headline).toContain(headline)
  expect(shown.text).toContain('On day 14 it began again.')
  expect(await view.evaluate(outside, '.body', [...TAGS, 'picture'])).toEqual([])
  expect(await canaries(view)).toBe(0)
}

test.skipIf(!process.env.LONG).for(Object.entries(ATTACKS))(
  'a page that %s',
  async ([, attack]) => {
    const { answer, headline = 'The Morning Ferry', check } = attack
    site.host('attack.example', (path) => (path.startsWith('/story') ? answer : undefined))
    const tab = await browser.openTab('http://attack.example/story')
    await check?.(tab)
    const began = Date.now()
    const popup = await browser.clickAction(tab)
    expect(await settled(popup)).toBe('article')
    console.info(`read in ${Date.now() - began} ms`)
    await showsStory(popup, headline)
    await popup.press('s')
    await appears(popup, '.save-button[aria-pressed="true"]')
    await browser.closePopup()
    await tab.close()
    const library = await browser.openTab(browser.extensionUrl('src/surfaces/library/library.html'))
    await appears(library, '.story-title')
    expect(await canaries(library)).toBe(0)
    await library.click('.story-title')
    const reader = await until(async () => {
      for (const each of await browser.tabs())
        if ((await each.url()).includes('reader.html?id=')) return each
      return undefined
    }, 'the saved story')
    await appears(reader, '.body p')
    await showsStory(reader, headline)
    expect(await browser.uncaught()).toEqual([])
  }
)
