/** From the tidied elements to the body's tree: blocks that hold inline text, and no wrappers. */
import type { ElementContent, Properties } from 'hast'
import { rawLengthOf } from '../text'
import { branch, isElement, languageOf, textBranch } from './branch'
import { codeIn } from './code'
import { embedLink } from './embed'
import { inline, inlineIn } from './inline'
import { lighten, paragraphs, trim, unwrapImages } from './paragraphs'
import { isSpace } from './space'
import { tableOf } from './table'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table
  tbody td tfoot th thead tr ul iframe video audio object embed`.split(/\s+/)
)
const EMBEDS = new Set(['iframe', 'video', 'audio', 'object', 'embed'])
/** Blocks that keep their tag and hold blocks. */
const HOLDERS = new Set(['blockquote', 'dl', 'dd', 'figcaption'])

/** Characters; what is longer is text that the page prints large. */
export const LONGEST_HEADING = 150

/** @param base absolute url that relative ones are read against */
export const toTree = (story: Element, base: string): ElementContent[] =>
  blocksIn(story, base).filter((block) => !isSpace(block))

/** The blocks in `parent`; inline content that stands between them becomes paragraphs. */
function blocksIn(parent: Element, base: string): ElementContent[] {
  const blocks: ElementContent[] = []
  let run: ElementContent[] = []
  const flush = () => {
    blocks.push(...paragraphs(run))
    run = []
  }
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && holdsBlocks(child)) {
      flush()
      blocks.push(...block(child, base))
    } else run.push(...inline(child, base))
  }
  flush()
  return blocks
}

function block(element: Element, base: string): ElementContent[] {
  const name = element.localName
  if (EMBEDS.has(name)) return embedLink(element, base)
  if (/^h[1-6]$/.test(name) || name === 'dt') return heading(element, base)
  if (name === 'hr') return [branch('hr')]
  if (name === 'pre') return [branch('pre', [textBranch(codeIn(element))])]
  if (name === 'ul' || name === 'ol') return list(element, base)
  if (name === 'table') return tableOf(element, base, blocksIn)
  if (name === 'summary') return summary(element, base)
  const blocks = blocksIn(element, base)
  if (blocks.length === 0) return []
  if (name === 'figure') return [branch('figure', unwrapImages(blocks))]
  if (name === 'li') return [branch('ul', [branch('li', lighten(blocks))])]
  if (HOLDERS.has(name)) return [branch(name, lighten(blocks), languageOf(element))]
  return blocks.map((one) => withLanguage(one, element))
}

function heading(element: Element, base: string): ElementContent[] {
  if (rawLengthOf(element) > LONGEST_HEADING) return blocksIn(element, base)
  const text = trim(inlineIn(element, base))
  const name = element.localName === 'h1' ? 'h2' : element.localName
  return text.length > 0 ? [branch(name, text, languageOf(element))] : []
}

/** What a fold says when it is closed stands out above what was in it. */
function summary(element: Element, base: string): ElementContent[] {
  const text = trim(inlineIn(element, base))
  return text.length > 0 ? [branch('p', [branch('strong', text)])] : []
}

function list(element: Element, base: string): ElementContent[] {
  const items: ElementContent[] = []
  for (const child of element.children) {
    const blocks = blocksIn(child, base)
    if (blocks.length > 0) items.push(branch('li', lighten(blocks)))
  }
  if (items.length === 0) return []
  return [branch(element.localName, items, countOf(element))]
}

/** From which number on a list counts, which way, and in which signs. */
function countOf(list: Element): Properties {
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10)
  return {
    start: Number.isNaN(start) ? undefined : start,
    reversed: list.hasAttribute('reversed'),
    type: list.getAttribute('type') ?? undefined
  }
}

/** Whether an element is a block, or an inline one that the page has put around blocks. */
const holdsBlocks = (element: Element): boolean =>
  BLOCKS.has(element.localName) || element.querySelector(BLOCK_SELECTOR) !== null

const BLOCK_SELECTOR = [...BLOCKS].join()

function withLanguage(block: ElementContent, element: Element): ElementContent {
  if (block.type === 'element') block.properties = { ...languageOf(element), ...block.properties }
  return block
}
