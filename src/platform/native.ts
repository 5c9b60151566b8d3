/**
 * The browser's own interface, for what is asked at the click itself. It answers with promises in
 * every browser that we know, and is there at once: the popup loads the polyfill while it waits.
 */
import type { Browser } from 'webextension-polyfill'

const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser }

export const browser: Browser = own ?? chrome
