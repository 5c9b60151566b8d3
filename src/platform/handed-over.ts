/**
 * Articles on their way to the full tab that are not in the library. They rest in the browser's
 * memory, so that the tab survives a reload, and nothing is kept once the browser closes.
 */
import browser from 'webextension-polyfill'

const PREFIX = 'handed-over:'

/** The store holds 10 MB in all (https://developer.chrome.com/docs/extensions/reference/api/storage). */
const MOST = 20

/** @returns the name under which `takeOver` finds it. Throws when it is larger than the store. */
export async function handOver(article: unknown, now = Date.now()): Promise<string> {
  const name = `${now.toString(36)}-${crypto.randomUUID().slice(0, 8)}`
  const names = Object.keys(await browser.storage.session.get(null))
    .filter((key) => key.startsWith(PREFIX))
    .sort()
  await browser.storage.session.remove(names.slice(0, Math.max(0, names.length - MOST + 1)))
  await browser.storage.session.set({ [PREFIX + name]: article })
  return name
}

/** What was handed over, as it comes: the reader of it checks it. Undefined when it is gone. */
export async function takeOver(name: string): Promise<unknown> {
  const { [PREFIX + name]: article } = await browser.storage.session.get(PREFIX + name)
  return article
}
