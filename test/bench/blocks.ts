/** Cuts a tree of elements into typed blocks of text. */
import type { Block, BlockType } from './prediction.ts'

/** What hast's nodes and the bench's own copies of DOM nodes have in common. */
export interface TreeNode {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: TreeNode[]
}

const TYPES: Record<string, BlockType> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  table: 'table',
  pre: 'code',
  figcaption: 'caption'
}

/** Elements that end a line and are no block of their own. */
const BREAKING =
  /^(?:div|section|article|main|header|footer|aside|figure|ul|ol|dl|hr|body|html|form|details|summary|center|address|nav|fieldset)$/
/** Their text is one block, whatever is inside. */
const WHOLE = new Set<BlockType>(['table', 'code', 'caption', 'heading'])
/** What ruby prints over words is no part of the running text. */
const SILENT = /^(?:script|style|noscript|template|iframe|svg|button|select|rt|rp)$/
const SPACED = /^(?:br|tr|td|th|caption|p|div|li)$/

export function blocksOf(root: TreeNode): Block[] {
  const blocks: Block[] = []
  let line = ''
  const flush = (type: BlockType) => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text) blocks.push({ type, text })
    line = ''
  }
  const visit = (node: TreeNode, around: BlockType) => {
    if (node.type === 'text') line += node.value ?? ''
    const tag = node.tagName ?? ''
    if (!node.children || SILENT.test(tag) || isEmbed(node)) return
    const own = Object.hasOwn(TYPES, tag) ? TYPES[tag] : undefined
    if (!own && !BREAKING.test(tag)) {
      if (SPACED.test(tag)) line += ' '
      for (const child of node.children) visit(child, around)
      return
    }
    flush(around)
    const type = own === 'paragraph' || !own ? around : own
    if (WHOLE.has(type)) line = textOf(node)
    else for (const child of node.children) visit(child, type)
    flush(type)
  }
  visit(root, 'paragraph')
  flush('paragraph')
  return blocks
}

export function countImages(node: TreeNode): number {
  const below = (node.children ?? []).reduce((sum, child) => sum + countImages(child), 0)
  return below + (node.tagName === 'img' ? 1 : 0)
}

/** All text below, with a space where a cell or line ends. */
function textOf({ type, tagName = '', value, children = [] }: TreeNode): string {
  if (type === 'text') return value ?? ''
  const text = SILENT.test(tagName) ? '' : children.map(textOf).join('')
  return SPACED.test(tagName) ? ` ${text} ` : text
}

/** The titled link to a video or a post is a placeholder, none of the story's text. */
const isEmbed = ({ properties }: TreeNode): boolean => properties?.dataKind === 'embed'
