/** Keeps a link of the page for later, under the words that the page gives it. Nothing is fetched. */
import { saveLink as keepLink } from '../../library/save-link'
import { t } from '../../platform/i18n'
import type { MenuClick } from '../../platform/menus'
import { callScript, loadScripts } from '../../platform/page-scripts'
import said from '../page/said.iife?script'
import { library } from './library'
import { tend } from './tend'

export async function saveLink(tabId: number, { linkUrl, linkText }: MenuClick): Promise<void> {
  if (!linkUrl || !/^https?:/i.test(linkUrl)) return
  const db = await library()
  const headline = linkText || (await wordsIn(tabId, linkUrl))
  const saved = db.ok ? await keepLink(db.value, { url: linkUrl, headline }) : db
  void tend()
  const loaded = await loadScripts(tabId, [said])
  const text = t(saved.ok ? 'link_saved' : 'not_saved')
  if (loaded.ok) await callScript(tabId, (text: string) => globalThis.ledeSaid?.say(text), text)
}

/** Chromium does not tell what the link says: the page does. */
async function wordsIn(tabId: number, linkUrl: string): Promise<string> {
  const words = await callScript(
    tabId,
    (linkUrl: string) =>
      [...document.links]
        .filter(({ href }) => href === linkUrl)
        .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
        .reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
    linkUrl
  )
  return words.ok ? (words.value ?? '').slice(0, 300) : ''
}
