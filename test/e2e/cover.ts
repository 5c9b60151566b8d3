/** Distraction-free mode as a test sees it: what stands in the closed shadow root over a page. */

import { axeText } from '../browsers/axe.ts'
import type { Tab } from '../browsers/browser.ts'
import { runText } from '../browsers/run-text.ts'
import { until } from '../browsers/wait.ts'
import { outside } from '../safety/outside.ts'
import { browser, read } from './suite.ts'

/** One element inside the cover. */
export interface Seen {
  text: string
  attributes: Record<string, string>
  /** CSS pixels in the view. */
  top: number
  left: number
  width: number
  height: number
  opacity: number
  /** It has the focus. */
  isFocused: boolean
}

export interface Cover {
  tab: Tab
  /** All elements that match inside the cover; none when the page is not covered. */
  look(selector: string): Promise<Seen[]>
  /** The one that matches, when it is there. */
  find(selector: string): Promise<Seen>
  /** The faces that the cover has brought. */
  faces(): Promise<string[]>
  isOpen(): Promise<boolean>
  /** Moves and presses inside, from element to element, as a reader's hand does. */
  stir(): Promise<void>
  /** Clicks on the popup's button: covers or uncovers. */
  toggle(): Promise<void>
  /** What axe finds wrong inside the closed root; see `browsers/axe.ts`. */
  violations(): Promise<string[]>
  /** Changes a setting, as another surface would. */
  set(name: string, value: unknown): Promise<void>
}

/** `open` opens the page; its tab is in front when the cover is there. */
export async function coverPage(open: () => Promise<Tab>): Promise<Cover> {
  // Only a page of the extension may ask what its own scripts see in the tab.
  const helper = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  const tab = await open()
  const cover: Cover = {
    tab,
    look: (selector) => lookFrom(helper, selector),
    find: (selector) => until(async () => (await cover.look(selector))[0], selector),
    faces: () => helper.evaluate(facesOf),
    stir: () => helper.evaluate(stirInside),
    isOpen: async () => (await cover.look('dialog')).length > 0,
    async toggle() {
      const wasOpen = await cover.isOpen()
      const popup = await read(tab)
      await popup.click('.distraction-free')
      await until(async () => (await cover.isOpen()) !== wasOpen || undefined, 'the cover')
      // It goes when all is as it will be: until then a press of the button would only close it.
      await until(async () => !(await popup.isOpen()), 'the end of the popup')
    },
    async violations() {
      await runText(helper, `window.axe = function () { ${await axeText()} }`)
      return helper.evaluate(axeInside)
    },
    set: (name, value) =>
      helper.evaluate(
        (name: string, value: unknown) => chrome.storage.local.set({ [`setting:${name}`]: value }),
        name,
        value
      )
  }
  await cover.toggle()
  await tab.show()
  await cover.find('.body p')
  return cover
}

/** All that matches inside a cover, seen from a page of the extension. */
export const lookFrom = (helper: Tab, selector: string): Promise<Seen[]> =>
  helper.evaluate(lookInside, selector)

/** Runs in a page of the extension. */
async function lookInside(selector: string): Promise<Seen[]> {
  const inside = (selector: string) => {
    const host = document.querySelector<Host>('lede-reader')
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
    return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].map((element) => {
      const { top, left, width, height } = element.getBoundingClientRect()
      return {
        text: element.textContent ?? '',
        attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
        ...{ top, left, width, height },
        opacity: Number(getComputedStyle(element).opacity),
        isFocused: root?.activeElement === element
      }
    })
  }
  for (const { id } of await chrome.tabs.query({})) {
    const found = await chrome.scripting
      .executeScript({ target: { tabId: id }, func: inside, args: [selector] })
      .catch(() => [])
    const [frame] = found
    if (frame?.result?.length) return frame.result
  }
  return []
}

/** What stands inside a cover that no article may hold: see `safety/outside.ts`. */
export async function outsideFrom(helper: Tab, selector: string, tags: string[]) {
  await runText(helper, `window.outside = ${outside}`)
  return helper.evaluate(outsideInside, selector, tags)
}

/** Runs in a page of the extension. */
async function outsideInside(selector: string, tags: string[]): Promise<string[]> {
  const enter = () => {
    const host = document.querySelector<Host>('lede-reader')
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
    Object.assign(window, { looksIn: root ?? undefined })
    return Boolean(root)
  }
  const { outside } = window as unknown as { outside(selector: string, tags: string[]): string[] }
  for (const { id: tabId } of await chrome.tabs.query({})) {
    const target = { tabId }
    const [frame] = await chrome.scripting.executeScript({ target, func: enter }).catch(() => [])
    if (!frame?.result) continue
    const injection = { target, func: outside, args: [selector, tags] as [string, string[]] }
    const [found] = await chrome.scripting.executeScript(injection)
    if (!found?.result) throw new Error('nothing was looked for')
    return found.result
  }
  throw new Error('no page is covered')
}

/** Runs in a page of the extension; axe works in the extension's own world of the page. */
async function axeInside(): Promise<string[]> {
  /** In that world alone closed roots are open, as they are to a screen reader. */
  const openRoots = () => {
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get(this: Host) {
        if (!(this instanceof HTMLElement)) return null
        return this.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(this) ?? null
      }
    })
    return document.querySelector('lede-reader') !== null
  }
  const run = async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    try {
      const { violations, passes } = await axe.run({
        include: [{ fromShadowDom: ['lede-reader', 'dialog'] }]
      })
      if (passes.length === 0) return ['axe has looked at nothing']
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    } catch (error) {
      return [`axe: ${error}`]
    }
  }
  // Not `globalThis`: a driver may run each of its scripts with one of its own.
  const { axe } = window as unknown as { axe: () => void }
  for (const { id: tabId } of await chrome.tabs.query({})) {
    const target = { tabId }
    const [frame] = await chrome.scripting
      .executeScript({ target, func: openRoots })
      .catch(() => [])
    if (!frame?.result) continue
    await chrome.scripting.executeScript({ target, func: axe })
    const [found] = await chrome.scripting.executeScript({ target, func: run })
    if (!found?.result) throw new Error('axe has not answered')
    return found.result
  }
  throw new Error('no page is covered')
}

interface Axe {
  run(context: object): Promise<{
    violations: { id: string; nodes: { html: string }[] }[]
    passes: unknown[]
  }>
}

/** Runs in a page of the extension. */
async function stirInside(): Promise<void> {
  const stir = () => {
    const host = document.querySelector<Host>('lede-reader')
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))
    const [first, second] = [...(root?.querySelectorAll('.body p') ?? [])]
    if (!first || !second) return
    const common = { bubbles: true, composed: true, cancelable: true }
    for (const type of ['mouseover', 'mouseout'])
      first.dispatchEvent(new MouseEvent(type, { ...common, relatedTarget: second }))
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
      first.dispatchEvent(new MouseEvent(type, common))
    for (const type of ['focusin', 'focusout'])
      first.dispatchEvent(new FocusEvent(type, { ...common, relatedTarget: second }))
    for (const button of root?.querySelectorAll<HTMLElement>('button') ?? []) button.focus()
    for (const type of ['wheel', 'contextmenu', 'copy', 'dragstart', 'touchstart'])
      first.dispatchEvent(new Event(type, common))
    root?.querySelector<HTMLElement>('[tabindex], button')?.focus()
  }
  for (const { id } of await chrome.tabs.query({}))
    await chrome.scripting
      .executeScript({ target: { tabId: id }, func: stir })
      .catch(() => undefined)
}

/** Runs in a page of the extension. */
async function facesOf(): Promise<string[]> {
  const faces = () =>
    [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family)
  for (const { id } of await chrome.tabs.query({})) {
    const found = await chrome.scripting
      .executeScript({ target: { tabId: id }, func: faces })
      .catch(() => [])
    if (found[0]?.result?.length) return found[0].result
  }
  return []
}

/** In Firefox the element itself has it. */
type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }

/** The extension's own interface, as far as the specs use it. */
declare const chrome: {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null }
  storage: { local: { set(items: object): Promise<void> } }
  tabs: { query(what: object): Promise<{ id: number }[]> }
  scripting: {
    executeScript<Args extends unknown[], T>(injection: {
      target: { tabId: number }
      func: (...args: Args) => T | Promise<T>
      args?: Args
    }): Promise<{ result?: T }[]>
  }
}
