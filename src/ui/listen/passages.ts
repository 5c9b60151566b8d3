/** What is read aloud: the paragraphs of a drawn article, cut into pieces a voice can finish. */
import { noteNumber } from '../../article/notes'

/** A stretch of a passage's text, in UTF-16 units of what is read aloud of its element. */
export interface Piece {
  text: string
  start: number
}

/** A paragraph, a subhead, a list item: what "back" and "on" step over. */
export interface Passage {
  element: Element
  pieces: Piece[]
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, div, section'
/** Around them stand notes, and what follows a story. */
const STORY = '.reader-header, .body'
/** Read with the eyes: pictures, tables, code; what ruby prints over words; arrows back from notes. */
const SILENT = 'figure, table, pre, .dateline, rt, rp, .way-back'

/**
 * Some voices stop after 14 seconds of one utterance (https://crbug.com/679437). At 150 words a
 * minute that is about 200 letters; CJK voices speak fewer.
 */
const LONGEST = 180
const LONGEST_DENSE = 60
const DENSE = /^(?:ja|zh|ko|th|my|km|lo)\b/

/** The passages of `article` in order; `language` (BCP 47) decides where sentences end. */
export function passagesOf(article: Element, language: string): Passage[] {
  const longest = DENSE.test(language) ? LONGEST_DENSE : LONGEST
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...article.querySelectorAll(BLOCKS)]
    .filter((element) => element.closest(STORY) && !element.closest(SILENT))
    .map((element) => ({
      element,
      pieces: piecesOf(textOf(element), sentences, longest)
    }))
    .filter(({ pieces }) => pieces.length > 0)
}

/** The word joiners put in for the screen become spaces: silent, and as long. */
const textOf = (element: Element) =>
  [...textsOf(element)]
    .map(({ data }) => data)
    .join('')
    .replaceAll('\u2060', ' ')

/** The text as it is read aloud: the words that are in no block within this one. */
function* textsOf(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (parent?.closest(BLOCKS) !== element || parent.closest(SILENT)) continue
    if (!isCall(parent.closest('a[href*="#"]'))) yield node
  }
}

/** A number that calls a note, raised or in brackets: other links may be numbers of the text. */
function isCall(link: Element | null): boolean {
  if (!link || noteNumber(link.textContent) === undefined) return false
  return (
    /^\s*[[(]/.test(link.textContent) || Boolean(link.closest('sup') ?? link.querySelector('sup'))
  )
}

function piecesOf(text: string, sentences: Intl.Segmenter, longest: number): Piece[] {
  return [...sentences.segment(text)]
    .flatMap(({ segment, index }) => cut({ text: segment, start: index }, longest))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
}

/** Cuts a long sentence after a comma or a space, so that each part stays under `longest`. */
function cut(sentence: Piece, longest: number): Piece[] {
  const parts: Piece[] = []
  let { text, start } = sentence
  while (text.length > longest) {
    const head = text.slice(0, longest)
    const at =
      lastBreak(head, /[,;:،、，；：][”’"»」]?\s*/gu) ?? lastBreak(head, /\s+/gu) ?? longest
    parts.push({ text: text.slice(0, at), start })
    text = text.slice(at)
    start += at
  }
  return [...parts, { text, start }]
}

/** Where the last match of `pattern` in `text` ends, unless that would leave a stub. */
function lastBreak(text: string, pattern: RegExp): number | undefined {
  const last = [...text.matchAll(pattern)].at(-1)
  const end = last && last.index + last[0].length
  return end && end > text.length / 4 ? end : undefined
}

/** The range of `length` units from `start` in what is read aloud of `element`. */
export function rangeIn(element: Element, start: number, length: number): Range | undefined {
  const range = element.ownerDocument.createRange()
  let passed = 0
  let isOpen = false
  for (const node of textsOf(element)) {
    const end = passed + node.length
    if (!isOpen && start < end) {
      range.setStart(node, start - passed)
      isOpen = true
    }
    if (isOpen && start + length <= end) {
      range.setEnd(node, start + length - passed)
      return range
    }
    passed = end
  }
  return undefined
}
