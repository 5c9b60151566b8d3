/** The least a popup of this kind can do: inject nothing, hear back, show one paragraph. */
import { render } from 'preact'
import browser from 'webextension-polyfill'

function Empty() {
  return (
    <div class="body">
      <p>The page has answered, and there is nothing else to show.</p>
    </div>
  )
}

browser.runtime.onMessage.addListener(() => {
  render(<Empty />, document.body)
})
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
await browser.scripting.executeScript({
  target: { tabId: tab?.id ?? -1 },
  files: ['/page.js'],
  injectImmediately: true
})
