/** Text to the clipboard, also on pages without encryption, where browsers withhold their API. */

/** False when the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (!isSecureContext) return copyByCommand(text)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(text)
  )
}

function copyByCommand(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', onCopy, { capture: true })
  const isCopied = document.execCommand('copy')
  removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
