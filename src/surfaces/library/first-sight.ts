/** What the library page shows first, read before anything is drawn: the first rows, and what leads them. */
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { keptImage } from '../../library/images/read-kept'
import { firstRows } from '../../library/list'
import { leftOff } from '../../library/overview'
import type { SavedArticle } from '../../library/records'
import type { Looking } from './view'

/** Rows of the first answer: as many as a large screen shows. */
export const FIRST = 30

/** The story last read, and its picture on this device. */
export interface ReadLead {
  entry: SavedArticle | undefined
  picture?: Blob | undefined
}

export interface FirstSight {
  rows: Result<SavedArticle[]>
  lead: ReadLead
}

/** Undefined where a search is asked for: that is read by other means. */
export async function readFirst(
  library: () => Promise<Result<Library>>,
  looking: Looking
): Promise<FirstSight | undefined> {
  if (looking.query.trim() !== '') return undefined
  const [rows, lead] = await Promise.all([readRows(library, looking), readLead(library)])
  return { rows, lead }
}

export async function readRows(
  library: () => Promise<Result<Library>>,
  looking: Looking
): Promise<Result<SavedArticle[]>> {
  const db = await library()
  return db.ok ? firstRows(db.value, looking, FIRST) : db
}

export async function readLead(library: () => Promise<Result<Library>>): Promise<ReadLead> {
  const db = await library()
  const last = db.ok ? await leftOff(db.value) : db
  const entry = last.ok ? last.value : undefined
  if (!db.ok || !entry?.image) return { entry }
  const picture = await keptImage(db.value, entry.key, entry.image.url)
  return { entry, picture: picture.ok ? picture.value : undefined }
}
