/** Files that a page hands out and takes in, without the browser's own dialogs. */
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'

export interface GivenFile {
  name: string
  type: string
  base64: string
}

/** Chooses `file`, as the browser's own dialog would, when `press` asks for one. */
export async function giveFile(
  tab: Tab,
  file: GivenFile,
  press: () => Promise<void>
): Promise<void> {
  await tab.evaluate(({ name, type, base64 }: GivenFile) => {
    const open = HTMLInputElement.prototype.click
    HTMLInputElement.prototype.click = function () {
      HTMLInputElement.prototype.click = open
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const given = new DataTransfer()
      given.items.add(new File([bytes], name, { type }))
      this.files = given.files
      this.dispatchEvent(new Event('change'))
    }
  }, file)
  await press()
}

/** The file that is downloaded because of `press`. */
export async function takeFile(tab: Tab, press: () => Promise<void>): Promise<GivenFile> {
  await tab.evaluate(() => {
    const { createObjectURL } = URL
    const made = new Map<string, Blob>()
    URL.createObjectURL = (file: Blob) => {
      const url = createObjectURL(file)
      made.set(url, file)
      return url
    }
    HTMLAnchorElement.prototype.click = function () {
      URL.createObjectURL = createObjectURL
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
      window.taken = { name: this.download, file: made.get(this.href) }
    }
  })
  await press()
  await until(() => tab.evaluate(() => window.taken !== undefined), 'the file')
  return tab.evaluate(async () => {
    const { name = '', file } = window.taken ?? {}
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? [])
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    window.taken = undefined
    return { name, type: file?.type ?? '', base64 }
  })
}

declare global {
  interface Window {
    taken: { name: string; file: Blob | undefined } | undefined
  }
}
