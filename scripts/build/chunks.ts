/**
 * Which modules travel in one file. Left alone, the bundler makes a file of every set of modules
 * that some pages share, and the popup would ask for some thirty of them at each click.
 */
import { join } from 'node:path'

/** What is asked of the bundler about a module. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[]; importers: readonly string[] } | null
}

const SURFACES = join(import.meta.dirname, '../../src/surfaces')
/** What the popup runs first; what it draws with; what wakes for a key or a menu. */
const ASK = join(SURFACES, 'popup/main.ts')
const VIEW = join(SURFACES, 'popup/draw.tsx')
const WORKER = join(SURFACES, 'background/main.ts')
/** What the library page runs first, and what it draws with. */
const SHELF = join(SURFACES, 'library/main.ts')
const SHELVES = join(SURFACES, 'library/draw.tsx')

/**
 * The file that the module `id` travels in; undefined leaves it to the bundler. A page's own first
 * module is always left to it: whoever loaded a file with that in it would run the page.
 */
export function chunkOf(id: string, graph: Graph): string | undefined {
  if ([ASK, VIEW, WORKER, SHELF, SHELVES].includes(id) || isSheetOfPage(id)) return undefined
  if (closure(ASK, graph).has(id)) return 'ask'
  const first = closure(SHELF, graph)
  const ofShelves = closure(SHELVES, graph, new Set(first))
  const isDrawn = closure(VIEW, graph).has(id)
  if (!isDrawn && !ofShelves.has(id)) return undefined
  // What the library shares with the worker is none of the popup's.
  if (first.has(id) || closure(WORKER, graph).has(id)) return isDrawn ? 'base' : 'shelf'
  return isDrawn || isShared(id, ofShelves, graph) ? 'view' : undefined
}

/** Pages other than the library's ask for it too. */
const isShared = (id: string, own: Set<string>, graph: Graph) =>
  graph.getModuleInfo(id)?.importers.some((by) => !own.has(by)) === true

/** A page's own style sheet, such as that which gives the popup its size, is for no other page. */
const isSheetOfPage = (id: string) => id.startsWith(SURFACES) && id.endsWith('.css')

/** `entry` and all that it imports before it runs. */
function closure(entry: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const id of graph.getModuleInfo(entry)?.importedIds ?? []) closure(id, graph, found)
  return found
}
