/** Lines of signs, with which pages part a text or space it out. */
import type { ElementContent } from 'hast'
import { branch } from './branch'

/** `* * *`, `_____`, `◇`: they part what stands before from what follows. */
const PARTS = /^(?:(?:[*_=~#+•·–—◇◆☼✻❖♦⁂-]\s*){3,}|[*—◇◆☼✻❖♦⁂§]|::)$/
/** Between links that have gone, or as a line of space. */
const NOTHING = /^[\s.,;:|/()×·•–-]+$/

/** Characters; a rule drawn with signs may be as long as a line. */
const LONGEST = 200

/** A block of the text; a rule where it is a line of signs, nothing where that parts nothing. */
export function orRule(block: ElementContent): ElementContent[] {
  if (block.type !== 'element' || !/^(?:p|h[2-6])$/.test(block.tagName)) return [block]
  const text = wordsIn(block)
  if (text === undefined || text.length > LONGEST) return [block]
  if (PARTS.test(text)) return [branch('hr')]
  return text === '' || NOTHING.test(text) ? [] : [block]
}

/** Undefined where there is more to it than words. */
function wordsIn(node: ElementContent): string | undefined {
  if (node.type === 'text') return node.value.replace(/[\u200b-\u200d\u2060]/g, '').trim()
  if (node.type !== 'element' || /^(?:img|math)$/.test(node.tagName)) return undefined
  const parts = node.children.map(wordsIn)
  return parts.includes(undefined) ? undefined : parts.join(' ').trim()
}
