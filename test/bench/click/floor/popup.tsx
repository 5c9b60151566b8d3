/** The least a popup of this kind can do: inject nothing, hear back, show one paragraph. */
import { render } from 'preact'
import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

function Empty() {
  return (
    <div class="body">
      <p>The page has answered, and there is nothing else to show.</p>
    </div>
  )
}

chrome.runtime.onMessage.addListener(() => {
  render(<Empty />, document.body)
})
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
await chrome.scripting.executeScript({
  target: { tabId: tab?.id ?? -1 },
  files: ['/page.js'],
  injectImmediately: true
})
