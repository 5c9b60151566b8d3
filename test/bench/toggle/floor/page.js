// An empty shadow root, shown at the message.
chrome.runtime.onMessage.addListener(() => {
  const host = document.createElement('lede-floor')
  host.attachShadow({ mode: 'closed' }).append(document.createElement('p'))
  document.documentElement.append(host)
})
