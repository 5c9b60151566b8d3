/** The page as extraction sees it, as a tree: for a report of a page that reads badly. */
import type { Root } from 'hast'
import { fromDom } from 'hast-util-from-dom'
import { ok, type Result } from '../../article/types'
import { snapshot } from './snapshot'
import { HIDDEN } from './snapshot-layout'
import { readPlainText } from './snapshot-text'

declare global {
  var ledeReport: { take(): Result<Root> } | undefined
}

globalThis.ledeReport = {
  take() {
    const taken = snapshot(document, new Date(), readPlainText)
    if (!taken.ok) return taken
    const { document: page } = taken.value
    // Without the page's style sheets the attributes alone can tell what was not seen.
    for (const element of page.querySelectorAll(`[${HIDDEN}]`)) {
      element.removeAttribute(HIDDEN)
      element.setAttribute('hidden', '')
    }
    // A fixture stands at an address of its own.
    page.querySelector('base')?.remove()
    return ok(fromDom(page) as Root)
  }
}
