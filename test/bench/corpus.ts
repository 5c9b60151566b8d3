/** Reads a corpus: `truth.jsonl`, a row a page, and `pages/<dataset>/<id>.html.gz`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Options } from './options.ts'

export interface Row {
  id: string
  dataset: string
  url: string
  lang?: string
  /** When the page was crawled; without a zone it is UTC. */
  fetchedAt?: string
}

/** The rows that the options ask for, in the order of the corpus. */
export function rowsOf(corpus: string, options: Options): Row[] {
  const rows = readFileSync(join(corpus, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter(({ dataset }) => !options.dataset || dataset === options.dataset)
    .filter(({ id }) => !options.id || id === options.id)
  const drawn = options.sample ? stratified(rows, options.sample) : rows
  return drawn.slice(0, options.limit)
}

export const htmlOf = (corpus: string, { dataset, id }: Row): Buffer =>
  gunzipSync(readFileSync(join(corpus, 'pages', dataset, `${id}.html.gz`)))

/** The instant at which the page was crawled, in milliseconds. */
export function capturedAt({ fetchedAt }: Row): number | undefined {
  if (!fetchedAt) return undefined
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(fetchedAt) ? fetchedAt : `${fetchedAt}Z`
  const time = Date.parse(zoned.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(time) ? undefined : time
}

/** About `count` rows, each data set in its proportion, chosen by a hash: no luck in it. */
function stratified(rows: Row[], count: number): Row[] {
  const byHash = Map.groupBy(rows, ({ dataset }) => dataset)
  const share = count / rows.length
  const chosen = new Set(
    [...byHash.values()].flatMap((group) =>
      group
        .map((row) => ({
          row,
          hash: createHash('sha1').update(`${row.dataset}/${row.id}`).digest('hex')
        }))
        .sort((a, b) => (a.hash < b.hash ? -1 : 1))
        .slice(0, Math.max(1, Math.round(group.length * share)))
        .map(({ row }) => row)
    )
  )
  return rows.filter((row) => chosen.has(row))
}
