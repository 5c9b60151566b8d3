/** Scripts that run by themselves on the sites which the reader chose, and nowhere else. */
import browser from 'webextension-polyfill'

const ID = 'sites'

/**
 * Makes `files` run on `sites` and only there: on none, nothing stays registered. One act of the
 * browser's in each case, so that a background which ends meanwhile leaves no chosen site out.
 */
export async function runOnSites(sites: string[], files: string[]): Promise<void> {
  const { scripting } = browser
  const [present] = await scripting.getRegisteredContentScripts({ ids: [ID] })
  const script = { id: ID, matches: sites, js: files }
  if (sites.length === 0) await (present && scripting.unregisterContentScripts({ ids: [ID] }))
  else if (present) await scripting.updateContentScripts([script])
  else
    await scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', persistAcrossSessions: true }
    ])
}
