/** What a page parts by two line breaks becomes paragraphs: to be weighed, and told from others, one by one. */
import { INLINE } from '../inline'

/** Not where lines are kept, nor where servers write of their errors, since no text is to stand there. */
const BREAKS = ':not(body, ul, ol, a, pre, code, button, h1, h2, h3, figure *) > br + br'
/** No story has so many; each of them is work. */
const MOST = 5_000
/** What does nothing but hold them. */
const MERE = 'p, div:not([class], [id])'

export function partParagraphs(body: Element): void {
  const holders = new Set<Element>()
  for (const br of [...body.querySelectorAll(BREAKS)].slice(0, MOST)) {
    if (br.previousSibling?.nodeValue?.trim()) continue
    wrap(br)
    holders.add(br.parentElement?.parentElement as Element)
  }
  for (const holder of holders) {
    wrap(holder.lastChild as ChildNode)
    if (holder.matches(MERE)) holder.replaceWith(...holder.childNodes)
  }
}

/** All from the block before it up to `last` comes into a paragraph. */
function wrap(last: ChildNode): void {
  const paragraph = last.ownerDocument?.createElement('p') as Element
  last.after(paragraph)
  let at: ChildNode | null = last
  while (at && !isBlock(at)) {
    paragraph.prepend(at)
    at = paragraph.previousSibling
  }
}

const isBlock = (node: Node) =>
  node.nodeType === 1 && node.nodeName !== 'BR' && !INLINE.has((node as Element).localName)
