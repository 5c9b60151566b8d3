/** Injected for "Read only this": what is selected, as an Article under the page's own header. */
import type { Article, Result } from '../../article/types'
import { extractPart } from '../../extract/extract-part'
import { atHand } from './at-hand'
import { snapshot } from './snapshot'
import { copyRange } from './snapshot-part'

declare global {
  var ledeSelection:
    | {
        /** @param text the selection, as the browser tells it */
        read(text: string): Result<Article>
      }
    | undefined
}

globalThis.ledeSelection = {
  read(text) {
    const page = snapshot(document, new Date(), atHand(document)?.readText)
    if (!page.ok) return page
    const range = selected()
    return extractPart(page.value, range ? copyRange(document, range) : text)
  }
}

/** Nothing where the selection stands in a frame, whose text the browser tells all the same. */
function selected(): Range | undefined {
  const selection = getSelection()
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
}
