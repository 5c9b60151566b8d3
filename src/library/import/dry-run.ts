/** Reads a whole file and changes nothing: "212 stories, 9 already here, 3 unreadable". */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'
import { isRemoved } from '../records'
import type { RowProblem, Source } from './incoming'
import { merge } from './merge'

export interface Outlook {
  source: string
  /** Articles and links that would come in. */
  stories: number
  /** Of these, how many are links without a text. */
  toFetch: number
  /** In the file and in the library. */
  alreadyHere: number
  unreadable: Unreadable[]
  /** How many there are in all; of them the first thousand are told one by one. */
  unreadableCount: number
}

export interface Unreadable {
  place: string
  reason: RowProblem
}

const MOST_TOLD = 1000

export async function dryRun(db: Library, source: Source): Promise<Result<Outlook>> {
  return attempt(async () => {
    const outlook: Outlook = {
      ...{ source: source.name, stories: 0, toFetch: 0, alreadyHere: 0 },
      ...{ unreadable: [], unreadableCount: 0 }
    }
    const seen = new Set<string>()
    for await (const row of source.rows()) {
      if (!row.ok) {
        outlook.unreadableCount++
        if (outlook.unreadable.length < MOST_TOLD)
          outlook.unreadable.push({ place: row.place, reason: row.reason })
        continue
      }
      const { row: record } = row.incoming
      if (isRemoved(record) || seen.has(record.key)) continue
      seen.add(record.key)
      const here = await db.get('articles', record.key)
      if (here && !isRemoved(here) && !merge(here, record)) outlook.alreadyHere++
      else {
        outlook.stories++
        if (record.versions.length === 0) outlook.toFetch++
      }
    }
    return outlook
  })
}
