/**
 * The browser's own interface, for what is asked at the click itself. It answers with promises in
 * every browser that we know, and is there at once: the popup loads the polyfill while it waits.
 */
import type { Browser } from 'webextension-polyfill'

// Only its own: an element of the page with the id `browser` goes by that name, too.
const isOwn = Object.hasOwn(globalThis, 'browser')
const names = globalThis as unknown as { browser: Browser; chrome: Browser }

export const browser: Browser = isOwn ? names.browser : names.chrome
