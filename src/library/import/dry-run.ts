/** Reads a whole file and changes nothing: "212 stories, 9 already here, 3 unreadable". */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'
import { isRemoved, type SavedArticle } from '../records'
import type { RowProblem, Source } from './incoming'
import { lacking } from './lacking'
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

/** Entries looked up in one transaction. */
const STEP = 500

/** Fails as reading the file does; a row that cannot be read is counted, and no failure. */
export async function dryRun(db: Library, source: Source): Promise<Result<Outlook>> {
  return attempt(async () => {
    const outlook: Outlook = {
      ...{ source: source.name, stories: 0, toFetch: 0, alreadyHere: 0 },
      ...{ unreadable: [], unreadableCount: 0 }
    }
    const seen = new Set<string>()
    let step: Arrival[] = []
    for await (const row of source.rows()) {
      if (!row.ok) tell(outlook, row)
      else {
        const { row: entry, bodies } = row.incoming
        if (!isRemoved(entry) && !seen.has(entry.key)) {
          seen.add(entry.key)
          step.push({ entry, isLacked: (await lacking(db, bodies)).length > 0 })
        }
      }
      if (step.length < STEP) continue
      await compare(db, step, outlook)
      step = []
    }
    await compare(db, step, outlook)
    return outlook
  })
}

function tell(outlook: Outlook, { place, reason }: Unreadable): void {
  outlook.unreadableCount++
  if (outlook.unreadable.length < MOST_TOLD) outlook.unreadable.push({ place, reason })
}

interface Arrival {
  entry: SavedArticle
  /** The library has not all of its texts, or has them damaged. */
  isLacked: boolean
}

async function compare(db: Library, step: Arrival[], outlook: Outlook): Promise<void> {
  const { store } = db.transaction('articles')
  const here = await Promise.all(step.map(({ entry }) => store.get(entry.key)))
  for (const [at, { entry, isLacked }] of step.entries()) {
    const known = here[at]
    const isKnown = known && !isRemoved(known) && !merge(known, entry)
    if (isKnown && !isLacked) outlook.alreadyHere++
    else {
      outlook.stories++
      if (entry.versions.length === 0) outlook.toFetch++
    }
  }
}
