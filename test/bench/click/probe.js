// Stands first in the popup of the copy that is measured: notes when the first paragraph is painted.
const observer = new MutationObserver(() => {
  if (!document.querySelector('.body p')?.textContent) return
  observer.disconnect()
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    globalThis.firstParagraphAt = Date.now()
  }
  // The browser lays out and paints between a frame's callbacks and the next task.
  requestAnimationFrame(() => port2.postMessage('painted'))
})
observer.observe(document, { childList: true, subtree: true })
