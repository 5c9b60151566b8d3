/** "Read only this": what is selected, laid out for reading over the page that it stands on. */
import { openPopup } from '../../platform/action'
import type { MenuClick } from '../../platform/menus'
import { callScript, loadScripts } from '../../platform/page-scripts'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'
import selection from '../page/selection.iife?script'

export async function readSelection(tabId: number, { selectionText }: MenuClick): Promise<void> {
  const loaded = await loadScripts(tabId, [extract, more, view, selection])
  const entered = loaded.ok ? await callScript(tabId, enter, selectionText ?? '') : loaded
  if (!entered.ok || (entered.value && !entered.value.ok)) await openPopup()
}

/** Runs in the page. */
async function enter(text: string) {
  const { ledeSelection, ledeView } = globalThis
  if (!ledeSelection || !ledeView || ledeView.isOpen()) return undefined
  const read = ledeSelection.read(text)
  return read.ok ? ledeView.toggle({ article: read.value }) : read
}
