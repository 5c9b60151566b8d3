/** What stands within a line: words, their marks, links and small images. */
import type { ElementContent, Properties } from 'hast'
import { UNEVEN } from '../../metadata/text/plain-text'
import { sizeOf } from '../picture'
import { branch, isElement, languageOf, textBranch } from './branch'
import { mathOf } from './math'

const INLINE = new Set(
  `a em strong b i u s del ins sup sub small mark q cite abbr kbd samp var code time ruby rb rt rp
  bdi bdo br wbr img`.split(/\s+/)
)

/** Elements of the libraries that draw formulas; each has the formula as MathML in it. */
const FORMULA = '.katex, .MathJax, mjx-container'

/** What stands in `element`; addresses count from `base`. */
export function inlineIn(element: Element, base: string): ElementContent[] {
  const content: ElementContent[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    content.push(...inline(child, base))
  return content
}

/** The node as it may stand within a line: nothing of what may not, but what is in it. */
export function inline(node: Node, base: string): ElementContent[] {
  if (node.nodeType === 3) return [textBranch(wordsOf(node.nodeValue ?? ''))]
  if (!isElement(node)) return []
  const name = node.localName
  if (name === 'img') return imageOf(node, base)
  if (name === 'math') return mathOf(node)
  const formula = node.matches(FORMULA) ? node.querySelector('math') : null
  if (formula) return mathOf(formula)
  const children = inlineIn(node, base)
  if (!INLINE.has(name)) return children
  if (name === 'br' || name === 'wbr') return [branch(name)]
  if (children.length === 0) return []
  return [branch(name, children, propertiesOf(node, base))]
}

/** Without the page's own hints where to part a word: they would part it in search and in files. */
function wordsOf(text: string): string {
  const words = text.replace(/[\u00ad\ufeff]/g, '')
  return UNEVEN.test(words) ? words.replace(/[ \t\n\r\f]+/g, ' ') : words
}

function propertiesOf(element: Element, base: string): Properties {
  if (!element.hasAttributes()) return {}
  const properties = languageOf(element)
  const href = element.localName === 'a' && element.getAttribute('href')
  if (href) properties.href = URL.parse(href, base)?.href ?? ''
  const dateTime = element.getAttribute('datetime')
  if (dateTime) properties.dateTime = dateTime
  const title = element.getAttribute('title')
  if (title && element.localName === 'abbr') properties.title = title
  return properties
}

function imageOf(image: Element, base: string): ElementContent[] {
  const src = URL.parse(image.getAttribute('src') ?? '', base)?.href
  if (!src) return []
  return [branch('img', [], { src, alt: image.getAttribute('alt') ?? '', ...sizeOf(image) })]
}
