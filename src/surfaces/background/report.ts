/** "Report this page": the page as Lede sees it goes to a page of ours, and nowhere else. */
import { handOver } from '../../platform/handed-over'
import { callScript, loadScripts } from '../../platform/page-scripts'
import { openPage } from '../../platform/tabs'
import { reportPage } from '../../ui/pages'
import script from '../page/report.iife?script'

export async function report(tabId: number): Promise<void> {
  const loaded = await loadScripts(tabId, [script])
  const taken = loaded.ok ? await callScript(tabId, () => globalThis.ledeReport?.take()) : loaded
  const page = taken.ok && taken.value?.ok ? taken.value.value : undefined
  await openPage(reportPage(page && (await kept(page))))
}

/** Undefined when the page is larger than the browser's memory for it. */
async function kept(page: unknown): Promise<string | undefined> {
  try {
    return await handOver(page)
  } catch (error) {
    console.info('Too large for a report:', error)
    return undefined
  }
}
