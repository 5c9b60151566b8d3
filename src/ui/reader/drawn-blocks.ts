/** The blocks of a text as they are drawn: a line of signs with which it is parted is a rule. */
import type { ElementContent, Root, RootContent } from 'hast'
import { seenIn } from '../../article/unseen'

/** One for one: places in a text are counted by them. */
export function drawnBlocks(body: Root): ElementContent[] {
  const blocks = body.children.filter(isContent)
  const lines = blocks.map(wordsOfLine)
  const diamonds = new Set(lines.filter((words) => GRADE.test(words)))
  const isRule = (words: string, at: number) =>
    GRADE.test(words)
      ? diamonds.size === 1 &&
        FILLED.test(words) &&
        isProse(lines[at - 1]) &&
        isProse(lines[at + 1])
      : SIGNS.test(words)
  return withoutIdleRules(blocks.map((block, at) => (isRule(lines[at] ?? '', at) ? RULE : block)))
}

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype'

/** Lines of signs with which a text is parted: `* * *`, `_____`, `◇`. */
const SIGNS = /^(?:(?:[*＊_=＝~#+•·–—◇◆■※☼✻❖♦⁂:-]\s*){3,200}|::|--|[*＊—◇◆■※☼✻❖♦⁂§])$/

/**
 * So many of so many: `◆◆◆◇◇`. Where none is hollow it may be full marks, or a line that parts the text:
 * that one is the same wherever it stands, and stands between paragraphs.
 */
const GRADE = /^(?:(?:◆\s*)+(?:◇\s*)+|[◆♦]{2,})$/
const FILLED = /^[◆♦]{3,}$/

/** Characters from which on a paragraph is no label of what is judged. */
const LABEL = 60

/** Where a sign holds a word a paragraph is shorter, but ends as a sentence does. */
const isProse = (words = '') => words.length >= LABEL || /[。！？」』]$/.test(words)

/** Nothing for what is neither a paragraph nor a heading. */
const wordsOfLine = (block: ElementContent) =>
  block.type === 'element' && /^(?:p|h[1-6])$/.test(block.tagName) ? seenIn(wordsIn(block)) : ''

/** An image counts as a word, and so does what leads elsewhere. */
function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return /^(?:img|a)$/.test(node.tagName) ? 'word' : node.children.map(wordsIn).join('')
}

const RULE: ElementContent = { type: 'element', tagName: 'hr', properties: {}, children: [] }

/** A rule parts what stands before it from what follows: at either end, or by another, it parts nothing. */
function withoutIdleRules(blocks: ElementContent[]): ElementContent[] {
  const start = blocks.findIndex(isNoRule)
  const inner = blocks.slice(start, blocks.findLastIndex(isNoRule) + 1)
  return inner.filter((block, at) => isNoRule(block) || isNoRule(inner[at + 1] ?? block))
}

const isNoRule = (node: ElementContent) => node.type !== 'element' || node.tagName !== 'hr'
