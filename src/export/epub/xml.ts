/** XML from a tree, well-formed whatever the texts in it are. */
import type { Root } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** `tree` holds no CDATA and no comments, so `]]>` and the like can only come from a text. */
export function xmlOf(tree: Root): string {
  const declared = `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true })}`
  return `${declared
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll(']]>', ']]&gt;')}\n`
}
