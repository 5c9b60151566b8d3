/** From the tidied elements to the body's tree: blocks that hold inline text, and no wrappers. */
import type { Element as Branch, ElementContent, Properties } from 'hast'
import { embedLink } from './embed'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table
  tbody td tfoot th thead tr ul iframe video audio object embed`.split(/\s+/)
)
const INLINE = new Set(
  `a em strong b i u s del ins sup sub small mark q cite abbr kbd samp var code time ruby rb rt rp
  bdi bdo br wbr img`.split(/\s+/)
)
const EMBEDS = new Set(['iframe', 'video', 'audio', 'object', 'embed'])
/** Blocks that keep their tag and hold blocks. */
const HOLDERS = new Set(['blockquote', 'dl', 'dd', 'figcaption'])

/** Characters; what is longer is text that the page prints large. */
export const LONGEST_HEADING = 150

/** @param base absolute url that relative ones are read against */
export const toTree = (story: Element, base: string): ElementContent[] =>
  new TreeBuilder(base).blocksIn(story)

class TreeBuilder {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  /** The blocks in `parent`; inline content that stands between them becomes paragraphs. */
  blocksIn(parent: Element): ElementContent[] {
    const blocks: ElementContent[] = []
    let run: ElementContent[] = []
    const flush = () => {
      blocks.push(...paragraphs(run))
      run = []
    }
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isElement(child) && holdsBlocks(child)) {
        flush()
        blocks.push(...this.#block(child))
      } else run.push(...this.#inline(child))
    }
    flush()
    return blocks
  }

  #block(element: Element): ElementContent[] {
    const name = element.localName
    if (EMBEDS.has(name)) return embedLink(element, this.#base)
    if (/^h[1-6]$/.test(name) || name === 'dt') return this.#heading(element)
    if (name === 'hr') return [branch('hr')]
    if (name === 'pre') return [branch('pre', [{ type: 'text', value: element.textContent ?? '' }])]
    if (name === 'ul' || name === 'ol') return this.#list(element)
    if (name === 'table') return this.#table(element)
    const blocks = this.blocksIn(element)
    if (blocks.length === 0) return []
    if (name === 'figure') return [branch('figure', unwrapImages(blocks))]
    if (name === 'li') return [branch('ul', [branch('li', lighten(blocks))])]
    if (HOLDERS.has(name)) return [branch(name, lighten(blocks), languageOf(element))]
    return blocks.map((block) => withLanguage(block, element))
  }

  #heading(element: Element): ElementContent[] {
    const text = trim(this.#inlineIn(element))
    if ((element.textContent?.length ?? 0) > LONGEST_HEADING) return this.blocksIn(element)
    const name = element.localName === 'h1' ? 'h2' : element.localName
    return text.length > 0 ? [branch(name, text, languageOf(element))] : []
  }

  #list(element: Element): ElementContent[] {
    const items: ElementContent[] = []
    for (const child of element.children) {
      const blocks = this.blocksIn(child)
      if (blocks.length > 0) items.push(branch('li', lighten(blocks)))
    }
    if (items.length === 0) return []
    const start = Number.parseInt(element.getAttribute('start') ?? '', 10)
    const properties = Number.isNaN(start) ? {} : { start }
    return [branch(element.localName, items, properties)]
  }

  /** A table of data as a table; one that only lays out the page as what is in it. */
  #table(table: Element): ElementContent[] {
    if (!isData(table))
      return [...table.querySelectorAll('td, th')].flatMap((cell) =>
        cell.parentElement?.closest('table') === table ? this.blocksIn(cell) : []
      )
    const rows: ElementContent[] = []
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) =>
        branch(cell.localName === 'th' ? 'th' : 'td', lighten(this.blocksIn(cell)), spans(cell))
      )
      if (cells.length > 0) rows.push(branch('tr', cells))
    }
    const caption = table.querySelector('caption')
    const title = caption ? trim(this.#inlineIn(caption)) : []
    return [
      branch('table', [
        ...(title.length > 0 ? [branch('caption', title)] : []),
        branch('tbody', rows)
      ])
    ]
  }

  #inlineIn(element: Element): ElementContent[] {
    const content: ElementContent[] = []
    for (let child = element.firstChild; child; child = child.nextSibling)
      content.push(...this.#inline(child))
    return content
  }

  #inline(node: Node): ElementContent[] {
    if (node.nodeType === 3)
      return [{ type: 'text', value: (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ') }]
    if (!isElement(node)) return []
    const name = node.localName
    if (name === 'img') return this.#image(node)
    const children = this.#inlineIn(node)
    if (!INLINE.has(name)) return children
    if (name === 'br' || name === 'wbr') return [branch(name)]
    if (children.length === 0) return []
    return [branch(name, children, this.#inlineProperties(node))]
  }

  #inlineProperties(element: Element): Properties {
    const properties = languageOf(element)
    const href = element.localName === 'a' && element.getAttribute('href')
    if (href) properties.href = URL.parse(href, this.#base)?.href ?? ''
    const dateTime = element.getAttribute('datetime')
    if (dateTime) properties.dateTime = dateTime
    const title = element.getAttribute('title')
    if (title && element.localName === 'abbr') properties.title = title
    return properties
  }

  #image(image: Element): ElementContent[] {
    const src = URL.parse(image.getAttribute('src') ?? '', this.#base)?.href
    if (!src) return []
    const properties: Properties = { src, alt: image.getAttribute('alt') ?? '' }
    for (const side of ['width', 'height']) {
      const pixels = Number.parseInt(image.getAttribute(side) ?? '', 10)
      if (pixels > 0) properties[side] = pixels
    }
    return [branch('img', [], properties)]
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1

/** Whether an element is a block, or an inline one that the page has put around blocks. */
const holdsBlocks = (element: Element): boolean =>
  BLOCKS.has(element.localName) ||
  (element.firstElementChild !== null && element.querySelector(BLOCK_SELECTOR) !== null)

const BLOCK_SELECTOR = [...BLOCKS].join()

const branch = (
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {}
): Branch => ({ type: 'element', tagName, properties, children })

function languageOf(element: Element): Properties {
  const properties: Properties = {}
  for (const name of ['lang', 'dir']) {
    const value = element.getAttribute(name)
    if (value) properties[name] = value
  }
  return properties
}

function withLanguage(block: ElementContent, element: Element): ElementContent {
  if (block.type === 'element') block.properties = { ...languageOf(element), ...block.properties }
  return block
}

/** Paragraphs of an inline run: two line breaks in a row part them, an image stands alone. */
function paragraphs(run: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = () => {
    const content = trim(line)
    if (content.length > 0) blocks.push(asBlock(content))
    line = []
  }
  let breaks = 0
  for (const node of run) {
    if (isNamed(node, 'br')) breaks++
    else if (!isBlank(node)) {
      if (breaks > 1) flush()
      else if (breaks === 1) line.push(branch('br'))
      breaks = 0
      line.push(node)
    } else if (breaks === 0) line.push(node)
  }
  flush()
  return blocks
}

/** Images without any text are a figure, else the run is a paragraph. */
function asBlock(content: ElementContent[]): ElementContent {
  const images = content.flatMap((node) => imagesIn(node))
  return images.length > 0 && content.every(hasNoText)
    ? branch('figure', images)
    : branch('p', content)
}

const isNamed = (node: ElementContent, name: string) =>
  node.type === 'element' && node.tagName === name

const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === ''

const hasNoText = (node: ElementContent): boolean =>
  node.type === 'element' ? node.children.every(hasNoText) : isBlank(node)

function imagesIn(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return []
  return node.tagName === 'img' ? [node] : node.children.flatMap(imagesIn)
}

/** White space and line breaks at either end carry nothing. */
function trim(content: ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) =>
    node !== undefined && (isBlank(node) || isNamed(node, 'br'))
  let start = 0
  let end = content.length
  while (start < end && isSpace(content[start])) start++
  while (end > start && isSpace(content[end - 1])) end--
  const trimmed = content.slice(start, end)
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return trimmed
}

/** A sole paragraph in a list item, a cell or a caption is its text. */
function lighten(blocks: ElementContent[]): ElementContent[] {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : blocks
}

/** A figure's images stand in it bare. */
const unwrapImages = (blocks: ElementContent[]): ElementContent[] =>
  blocks.flatMap((block) =>
    block.type === 'element' && block.tagName === 'figure' ? block.children : [block]
  )

function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  if (table.querySelector('th, thead, caption')) return true
  const rows = table.querySelectorAll('tr').length
  return rows > 1 && table.querySelectorAll('td').length >= rows * 2
}

function spans(cell: Element): Properties {
  const properties: Properties = {}
  for (const name of ['colSpan', 'rowSpan'] as const) {
    const count = Number.parseInt(cell.getAttribute(name) ?? '', 10)
    if (count > 1) properties[name] = count
  }
  return properties
}
