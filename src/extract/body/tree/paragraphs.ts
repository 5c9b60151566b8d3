/** Inline content becomes paragraphs and figures, without white space at their ends. */

import type { ElementContent } from 'hast'
import { anyScript } from '../../../article/any-script'
import { UNSEEN } from '../../../article/unseen'
import { branch } from './branch'

/** Paragraphs of an inline run: two line breaks in a row part them, an image stands alone. */
export function paragraphs(run: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = () => {
    blocks.push(...asBlock(trim(line)))
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

/** Images without any text are a figure, else the run is a paragraph, if there is anything in it. */
function asBlock(content: ElementContent[]): ElementContent[] {
  if (!content.every(hasNoText)) return [branch('p', content)]
  const images = content.flatMap((node) => imagesIn(node))
  return images.length > 0 ? [branch('figure', images)] : []
}

const isNamed = (node: ElementContent, name: string) =>
  node.type === 'element' && node.tagName === name

/** White space, and what is not seen, with which editors keep an empty line open. */
const AT_START = new RegExp(`^[\\s${UNSEEN}]+`)
const SEEN = new RegExp(`[^\\s${UNSEEN}]`)
const AT_END = /(?<![\s\u200b\u200c\u2060])[\s\u200b\u200c\u2060]+$/
/** Behind a letter it may shape that. */
const JOINER_AT_END = anyScript('(?<![\\p{L}\\p{M}\\u200d])\\u200d+$')

const isBlank = (node: ElementContent) => node.type === 'text' && !SEEN.test(node.value)

const hasNoText = (node: ElementContent): boolean =>
  node.type === 'element' ? node.children.every(hasNoText) : isBlank(node)

function imagesIn(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return []
  return node.tagName === 'img' ? [node] : node.children.flatMap(imagesIn)
}

/** White space and line breaks at either end carry nothing. */
export function trim(content: ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) =>
    node !== undefined && (isBlank(node) || isNamed(node, 'br'))
  let start = 0
  let end = content.length
  while (start < end && isSpace(content[start])) start++
  while (end > start && isSpace(content[end - 1])) end--
  const trimmed = content.slice(start, end)
  const [first] = trimmed
  const last = trimmed.at(-1)
  if (first?.type === 'text') first.value = first.value.replace(AT_START, '')
  if (last?.type === 'text') {
    const value = last.value.replace(AT_END, '')
    last.value = value.endsWith('\u200d') ? value.replace(JOINER_AT_END(value), '') : value
  }
  return trimmed
}

/** A sole paragraph in a list item, a cell or a caption is its text. */
export function lighten(blocks: ElementContent[]): ElementContent[] {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : blocks
}

/** A figure's images stand in it bare. */
export const unwrapImages = (blocks: ElementContent[]): ElementContent[] =>
  blocks.flatMap((block) =>
    block.type === 'element' && block.tagName === 'figure' ? block.children : [block]
  )
