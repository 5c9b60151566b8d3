/** Toggles distraction-free mode by shortcut or menu. Where it cannot be, the popup says why. */
import { openPopup } from '../../platform/action'
import { toggleDistractionFree } from '../../platform/distraction-free'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'

export async function distractionFree(tabId: number): Promise<void> {
  const toggled = await toggleDistractionFree(tabId, { extract, more, view })
  if (!toggled.ok) await openPopup()
}
