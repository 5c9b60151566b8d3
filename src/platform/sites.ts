/** Sites whose stories open distraction-free by themselves: those the reader chose, and no other. */
import browser, { type Storage } from 'webextension-polyfill'
import { changeRecord } from './change-record'
import { grants } from './grants'

const RECORD = 'sites'

/** The pattern that covers the one site of `address`; undefined for what is no site on the web. */
export function siteOf(address: string): string | undefined {
  const typed = address.trim()
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d/.test(typed) ? typed : `https://${typed}`
  )
  if (!url || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) return undefined
  return `${url.protocol}//${url.hostname}/*`
}

/** `news` alone is a word, not a site; `*` would be more than one. */
const isHost = (host: string) =>
  host === 'localhost' || (/[^.]\.[^.]/.test(host) && !/[*%]/.test(host))

/** What a pattern is called on a screen: `news.example`; undefined when it covers more than one host. */
export function siteName(pattern: string): string | undefined {
  const [, scheme, host] = /^(https?|\*):\/\/([^/*]+)\//.exec(pattern) ?? []
  return scheme === 'http' ? `http://${host}` : host
}

/** The patterns chosen; some may have lost their permission since. */
export async function readSites(): Promise<string[]> {
  const { [RECORD]: stored } = await browser.storage.local.get(RECORD)
  return sitesIn(stored)
}

const sitesIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : []

/** The sites that Lede may really look at. */
export async function openSites(): Promise<string[]> {
  const granted = new Set(await grants())
  return (await readSites()).filter((site) => granted.has(site))
}

/** Choosing grants nothing: see `askForSite`. */
export function chooseSite(pattern: string, isChosen: boolean): Promise<void> {
  return changeRecord(RECORD, (stored) => {
    const others = sitesIn(stored).filter((site) => site !== pattern)
    return isChosen ? [...others, pattern] : others
  })
}

/** Calls `act` whenever the choice has changed, here or elsewhere, until `signal`. */
export function onSites(act: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    if (RECORD in changes) act()
  }
  browser.storage.local.onChanged.addListener(changed)
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed))
}
