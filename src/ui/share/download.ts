/** Saves a file by a link that is never on the page: no permission to download is needed. */

/** How long the browser may take to begin reading the file, in milliseconds. */
const BEGINS_WITHIN = 60_000

export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), BEGINS_WITHIN)
}
