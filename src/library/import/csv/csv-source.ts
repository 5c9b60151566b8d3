/** Tables of links: Pocket, Instapaper, Readwise Reader, Raindrop. Cells are text, never formulas. */
import { damaged } from '../../backup/archive-reader'
import { linkEntry } from '../../link-entry'
import type { Row, Source } from '../incoming'
import { addressIn, instantIn, textIn } from '../read-facts'
import { type Cells, type Dialect, dialectOf } from './dialects'

/** Nothing when the text is no table of a known kind. */
export async function csvSource(text: string, now: string): Promise<Source | undefined> {
  const { default: Papa } = await import('papaparse')
  const head = Papa.parse<string[]>(text, { preview: 1, skipEmptyLines: 'greedy' })
  const header = (head.data[0] ?? []).map((name) => name.trim().toLowerCase())
  const dialect = dialectOf(header)
  if (!dialect) return
  const { delimiter } = head.meta
  return {
    name: dialect.name,
    async *rows() {
      const { data, errors } = Papa.parse<string[]>(text, { delimiter })
      const isCut = errors.some(({ code }) => code === 'MissingQuotes')
      if (isCut) throw damaged('a quotation in the table never ends')
      const start = data.findIndex((cells) => cells.some((cell) => cell.trim() !== '')) + 1
      for (const [at, cells] of data.entries())
        if (at >= start && cells.some((cell) => cell.trim() !== ''))
          yield rowOf(dialect, header, cells, { place: String(at + 1), now })
    }
  }
}

function rowOf(
  dialect: Dialect,
  header: readonly string[],
  cells: readonly string[],
  { place, now }: { place: string; now: string }
): Row {
  const cell: Cells = (column) => textIn(cells[header.indexOf(column)])
  const address = addressIn(cell(dialect.url))
  if (typeof address === 'string') return { ok: false, place, reason: address }
  const row = linkEntry({
    ...address,
    headline: cell(dialect.title),
    opening: dialect.opening && cell(dialect.opening),
    savedAt: instantIn(cell(dialect.saved), now),
    tags: dialect.tags(cell),
    state: dialect.state(cell)
  })
  return { ok: true, incoming: { row, bodies: [], images: [] } }
}
