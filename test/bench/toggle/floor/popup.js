// The least a toggle can be: one script is injected, one message is sent.
document.querySelector('button').addEventListener('click', async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const files = ['/page.js']
  await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files,
    injectImmediately: true
  })
  await chrome.tabs.sendMessage(tab.id, 'cover')
  window.close()
})
