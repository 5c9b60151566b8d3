/** Lists of links in HTML: bookmarks of any browser, and Pocket's own list. */
import type { Element, Nodes } from 'hast'
import { damaged } from '../../backup/archive-reader'
import { linkEntry } from '../../link-entry'
import type { ReadingState } from '../../records'
import type { Row, Source } from '../incoming'
import { addressIn, instantIn, tagsIn } from '../read-facts'

/** Nothing when the text is no list of links. */
export async function linksSource(text: string, now: string): Promise<Source | undefined> {
  const isBookmarks = /<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 2000))
  const isPocket = /<title>[^<]*pocket/i.test(text.slice(0, 2000))
  if (!isBookmarks && !isPocket) return
  const tree = await parsed(text)
  return {
    name: isPocket ? 'Pocket' : 'Bookmarks',
    async *rows() {
      let place = 0
      for (const link of linksIn(tree)) yield rowOf(link, String(++place), now)
    }
  }
}

async function parsed(text: string): Promise<Nodes> {
  const { fromHtml } = await import('hast-util-from-html')
  try {
    return fromHtml(text)
  } catch (error) {
    if (error instanceof RangeError) throw damaged('folders nested without end')
    throw error
  }
}

interface FoundLink {
  link: Element
  folders: readonly string[]
  state: ReadingState
}

/** In the order of the file; a stack in place of recursion, since folders may nest without end. */
function* linksIn(tree: Nodes): Generator<FoundLink> {
  const stack: { node: Nodes; folders: readonly string[] }[] = [{ node: tree, folders: [] }]
  let state: ReadingState = 'to-read'
  let named: string | undefined
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    let { folders } = top
    if (node.type === 'element') {
      if (node.tagName === 'a') {
        yield { link: node, folders, state }
        continue
      }
      // Pocket's two lists stand under headings: what is unread, and the archive.
      if (node.tagName === 'h1') state = /archive/i.test(textOf(node)) ? 'finished' : 'to-read'
      if (node.tagName === 'h3') named = isRootFolder(node) ? undefined : textOf(node)
      if (node.tagName === 'dl') {
        if (named) folders = [...folders, named]
        named = undefined
      }
    }
    if ('children' in node)
      for (const child of [...node.children].reverse()) stack.push({ node: child, folders })
  }
}

/** Every browser has these folders; their names say nothing of the reader's. */
const isRootFolder = ({ properties }: Element) =>
  'personaltoolbarfolder' in lowered(properties) || 'unfiledbookmarksfolder' in lowered(properties)

function rowOf({ link, folders, state }: FoundLink, place: string, now: string): Row {
  const attributes = lowered(link.properties)
  const address = addressIn(attributes.href)
  if (typeof address === 'string') return { ok: false, place, reason: address }
  const row = linkEntry({
    ...address,
    headline: textOf(link),
    savedAt: instantIn(attributes.timeadded ?? attributes.adddate, now),
    tags: [...tagsIn(attributes.tags), ...folders],
    state
  })
  return { ok: true, incoming: { row, bodies: [], images: [] } }
}

/** `ADD_DATE`, `add_date` and `addDate` are the same. */
function lowered(properties: Element['properties']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.toLowerCase().replace(/[_-]/g, ''),
      value
    ])
  )
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
