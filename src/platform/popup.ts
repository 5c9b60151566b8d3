/** The popup, opened without a click. */
import browser from 'webextension-polyfill'

/** Browsers that want a fresh press for it do nothing: the button is still there to be clicked. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch (error) {
    console.info('The popup stays closed:', error)
  }
}
