/** The toolbar button: what a press does, and what it says of the page in front. */
import browser from 'webextension-polyfill'
import { t } from './i18n'

const POPUP = 'src/surfaces/popup/popup.html'

/** Without a popup, a press comes to `onPress`. */
export async function setPopup(isPopup: boolean): Promise<void> {
  await browser.action.setPopup({ popup: isPopup ? POPUP : '' })
}

/** Hears a press of the button while it has no popup; it grants the tab. */
export function onPress(act: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id !== undefined) await act(id)
  })
}

/** Opens the popup where a press would not; browsers that want a fresh press for it do nothing. */
export async function openPopup(): Promise<void> {
  const { action } = browser
  const isPopup = (await action.getPopup({})) !== ''
  try {
    if (!isPopup) await setPopup(true)
    await action.openPopup()
  } catch (error) {
    console.info('The popup stays closed:', error)
  } finally {
    if (!isPopup) await setPopup(false)
  }
}

/** On a chosen site: whether the page is a story. The browser forgets it when the tab moves on. */
export async function showStory(tabId: number, isStory: boolean): Promise<void> {
  const name = isStory ? 'lede' : 'lede-grey'
  const path = { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` }
  const title = t(isStory ? 'story_here' : 'no_story_here')
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title })
  ])
}

/** Whether the button stands in the toolbar; undefined where the browser does not tell. */
export async function isPinned(): Promise<boolean | undefined> {
  const { action } = browser as unknown as {
    action: { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> }
  }
  return (await action.getUserSettings?.())?.isOnToolbar
}
