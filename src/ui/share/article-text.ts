/** The article as plain text, as it is drawn, for the clipboard. */
import type { Article } from '../../article/types'
import { untypeset } from '../reader/typeset'

const PARTS = '.headline, .byline, .standfirst, .body'

/** `root` holds the drawn article. Ends with the address of the original. */
export function articleText(root: HTMLElement, article: Article): string {
  // biome-ignore lint/performance/useDomNodeTextContent: it breaks lines where the screen does
  const parts = [...root.querySelectorAll<HTMLElement>(PARTS)].map((part) => part.innerText.trim())
  return untypeset([...parts, article.url].filter(Boolean).join('\n\n'))
}
