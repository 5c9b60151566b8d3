/** Scripts that run by themselves on the sites which the reader chose, and nowhere else. */
import browser from 'webextension-polyfill'

const ID = 'sites'

/** Makes `files` run on `sites` and only there: on none, nothing stays registered. */
export async function runOnSites(sites: string[], files: string[]): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (sites.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: ID, matches: sites, js: files, runAt: 'document_idle', persistAcrossSessions: true }
  ])
}
