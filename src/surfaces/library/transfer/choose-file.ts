/** The browser's own dialog for a file. */

const KINDS = '.zip,.csv,.html,.htm,.json'

export function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = KINDS
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) onFile(file)
  })
  input.click()
}
