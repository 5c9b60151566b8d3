/**
 * What the browser offers to extensions. All that Lede runs in answer with promises of their own, so
 * that a click loads nothing for it.
 */
import type { Browser } from 'webextension-polyfill'

const { chrome } = globalThis as unknown as { chrome: Browser }

/** Firefox's name for it. A page gives Chromium's window a `browser` by an element of that id. */
export const browser = Object.hasOwn(globalThis, 'browser')
  ? (globalThis as unknown as { browser: Browser }).browser
  : chrome
