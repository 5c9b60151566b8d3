/** The browser's own dialog for a file. */

/** `kinds`: endings and types, as `<input accept>` takes them. Nothing happens when it is closed. */
export function chooseFile(kinds: string, onFile: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = kinds
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) onFile(file)
  })
  input.click()
}
