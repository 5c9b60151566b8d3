// Stands first in the popup of the copy that is measured: notes when the first paragraph is there.
const observer = new MutationObserver(() => {
  if (!document.querySelector('.body p')?.textContent) return
  observer.disconnect()
  requestAnimationFrame(() => {
    globalThis.firstParagraphAt = Date.now()
  })
})
observer.observe(document, { childList: true, subtree: true })
