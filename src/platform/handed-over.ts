/**
 * Articles on their way to the full tab that are not in the library. They rest in the browser's
 * memory, so that the tab survives a reload, and nothing is kept once the browser closes.
 */
import browser from 'webextension-polyfill'

const PREFIX = 'handed-over:'

/** A tab that is older than so many others finds nothing when it is loaded anew. */
const MOST = 20

/** Bytes that the store holds in all (https://developer.chrome.com/docs/extensions/reference/api/storage). */
const ROOM = 10 * 1024 * 1024

/** @returns the name under which `takeOver` finds it. Throws when it is larger than the store. */
export async function handOver(article: unknown, now = Date.now()): Promise<string> {
  const name = `${now.toString(36)}-${crypto.randomUUID().slice(0, 8)}`
  const { session } = browser.storage
  const older = Object.keys(await session.get(null))
    .filter((key) => key.startsWith(PREFIX))
    .sort()
  await session.remove(older.slice(0, 1 - MOST))
  for (;;) {
    try {
      await session.set({ [PREFIX + name]: article })
      return name
    } catch (error) {
      const oldest = older.shift()
      if (!oldest || new Blob([JSON.stringify(article)]).size > ROOM) throw error
      await session.remove(oldest)
    }
  }
}

/** What was handed over, as it comes: the reader of it checks it. Undefined when it is gone. */
export async function takeOver(name: string): Promise<unknown> {
  const { [PREFIX + name]: article } = await browser.storage.session.get(PREFIX + name)
  return article
}
