import type { Nodes } from 'hast'

/** What ruby prints over words, for the eyes alone: a reading, or its brackets where none is drawn. */
export const isReading = (node: Nodes): boolean =>
  node.type === 'element' && (node.tagName === 'rt' || node.tagName === 'rp')
