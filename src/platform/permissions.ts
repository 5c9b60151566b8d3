/** The optional permission to fetch pictures: of single hosts, each asked for at a click. */
import browser from 'webextension-polyfill'
import { grants } from './grants'

/** Whether an address may be fetched, by what the reader has allowed until now. */
export async function allowed(): Promise<(url: string) => boolean> {
  const hosts = new Set((await grants()).flatMap((pattern) => HOST.exec(pattern)?.[1] ?? []))
  return (url) => {
    if (url.startsWith('data:')) return true
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    return host !== '' && (hosts.has(host) || hosts.has('*'))
  }
}

const HOST = /^(?:\*|https?):\/\/([^/:]+)/

/** Hosts asked for at a time: a story's pictures come from a few. */
const MOST = 10

/**
 * Asks for the hosts of `urls`. Call it in the handler of the click itself, before any `await`:
 * browsers forget the click.
 */
export function askToFetch(urls: readonly string[]): Promise<boolean> {
  const patterns = urls.flatMap((url) => {
    const at = URL.canParse(url) ? new URL(url) : undefined
    return at && /^https?:$/.test(at.protocol) ? `${at.protocol}//${at.hostname}/*` : []
  })
  const origins = [...new Set(patterns)].slice(0, MOST)
  if (origins.length === 0) return Promise.resolve(false)
  return browser.permissions.request({ origins })
}

/** Calls `act` whenever the reader has allowed something more. */
export function onAllowed(act: () => void): void {
  browser.permissions.onAdded.addListener(act)
}
