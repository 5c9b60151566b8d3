/** What a press of the toolbar button does, as the reader has set it. */
import { setPopup } from '../../platform/action'
import { readSettings } from '../../platform/settings'

/** The browser keeps it until it or the extension starts anew. */
export async function tendButton(): Promise<void> {
  const { button } = await readSettings()
  await setPopup(button === 'popup')
}
