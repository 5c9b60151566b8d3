/**
 * The browser's menu prints the document: while the story covers it, the story alone. The page has
 * two sheets more, for paper only, as long as that takes.
 */
import type { Article } from '../../../article/types'
import { language } from '../../../platform/i18n'
import { pageMargins } from '../../../ui/reading/page-margins'
import type { Stage } from './stage'

/** Thrice the root, lest a rule of the page be stronger. */
const ROOT = ':root:root:root'

export function printStory({ host }: Stage, article: () => Article, signal: AbortSignal): void {
  let added: CSSStyleSheet[] = []
  const release = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !added.includes(one))
    added = []
  }
  const hold = () => {
    release()
    const alone = new CSSStyleSheet()
    alone.replaceSync(`@media print {
      ${ROOT} { all: initial !important }
      ${ROOT} > :not(${host.localName}) { display: none !important }
    }`)
    added = [alone, pageMargins(article(), language())]
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...added]
  }
  addEventListener('beforeprint', hold, { signal })
  addEventListener('afterprint', release, { signal })
  signal.addEventListener('abort', release)
}
