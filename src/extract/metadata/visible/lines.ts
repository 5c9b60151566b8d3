/** The page as a reader meets it: visible text in document order, one entry for each line. */
import { anyScript } from '../../../article/any-script'
import { INLINE } from '../../inline'
import { HIDDEN } from '../../snapshot'
import { foldSpace } from '../text/plain-text'

export interface Line {
  /** The smallest element that holds the whole line. */
  element: Element
  text: string
  /** Its inline pieces, such as a name and the date beside it. */
  parts: Part[]
  /** 1 to 6 inside a heading, else 0. */
  heading: number
  /** Inside a nav, footer, or list of other stories, where no header stands. */
  outside: boolean
}

export interface Part {
  element: Element
  text: string
}

const SILENT = new Set(
  'script style template noscript svg iframe select option textarea button object canvas video audio head math dialog rt rp'.split(
    ' '
  )
)
const OUTSIDE = new Set('nav footer aside'.split(' '))
/** Where a page is longer than this, its header has long been passed. */
const MOST_LINES = 5_000

/** Stops after 5,000 lines. */
export function readLines(document: Document): Line[] {
  const reading: Reading = { lines: [], parts: [], heading: 0, outside: 0 }
  const body = document.body
  if (!body) return reading.lines
  read(body, reading)
  flush(reading)
  return reading.lines
}

/** The foot of an article tells who wrote it, and when; that of one whose heading is linked is a teaser's. */
const isFoot = (element: Element) =>
  element.matches('article footer') &&
  !element.closest('article')?.querySelector('h1, h2, h3')?.matches('a *, :has(a)')

const isHeading = (tag: string) => tag.length === 2 && /^h[1-6]$/.test(tag)

/** The lines so far, and the text of inline neighbours, gathered until a block begins or ends. */
interface Reading {
  lines: Line[]
  parts: Part[]
  heading: number
  /** How many parts of the page are open in which no header stands. */
  outside: number
}

/** Recursive: the snapshot's depth is capped. */
function read(parent: Element, reading: Reading): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType
    if (type === 3) write((node as Text).data, parent, reading)
    else if (type === 1) enter(node as Element, reading)
    if (reading.lines.length >= MOST_LINES) return
  }
}

function enter(element: Element, reading: Reading): void {
  const tag = element.localName
  const isInline = INLINE.has(tag)
  if (!isInline) flush(reading)
  // A button that holds a link, such as the writer's card, is a box that opens.
  const isSilent = SILENT.has(tag) && !(tag === 'button' && element.querySelector('a'))
  if (isSilent || element.hasAttribute(HIDDEN)) return
  if (isInline) {
    read(element, reading)
    return
  }
  const isOutside = OUTSIDE.has(tag) && !isFoot(element)
  if (isOutside) reading.outside++
  const isHead = isHeading(tag)
  if (isHead) reading.heading = Number(tag[1])
  read(element, reading)
  flush(reading)
  if (isOutside) reading.outside--
  if (isHead) reading.heading = 0
}

function write(text: string, element: Element, { parts }: Reading): void {
  if (text.trim() !== '') parts.push({ element, text })
  else if (parts.length) (parts.at(-1) as Part).text += ' '
}

function flush(reading: Reading): void {
  const { parts, heading, outside } = reading
  if (parts.length === 0) return
  const text = textOf(parts)
  const element = common(parts)
  if (text) reading.lines.push({ element, text, parts, heading, outside: outside > 0 })
  reading.parts = []
}

const WORD_END = anyScript('[\\p{L}\\p{N}]{2}$')
const WORD_START = anyScript('^[\\p{L}\\p{N}]{2}')

/** The text of a line. */
export const textOf = (parts: Part[]): string => foldSpace(join(parts))

/** Neighbouring pieces of two letters and more that touch are words apart, as CSS shows them. */
function join(parts: Part[]): string {
  let text = parts[0]?.text ?? ''
  if (parts.length === 1) return text
  for (const part of parts.slice(1)) {
    const [end, start] = [text.slice(-4), part.text.slice(0, 4)]
    const touches = WORD_END(end).test(end) && WORD_START(start).test(start)
    text += touches ? ` ${part.text}` : part.text
  }
  return text
}

function common(parts: Part[]): Element {
  const last = parts.at(-1)?.element as Element
  let holder = parts[0]?.element as Element
  if (holder === last) return holder
  for (let climbs = 0; climbs < 20 && !holder.contains(last) && holder.parentElement; climbs++)
    holder = holder.parentElement
  return holder
}
