/** What an import brings, record by record, whatever file it comes from. */
import type { BodyRecord, ImageRecord, SavedArticle, Tombstone } from '../records'

/** One article, or the trace of one removed, with all that belongs to it. */
export interface Incoming {
  row: SavedArticle | Tombstone
  bodies: BodyRecord[]
  images: ImageRecord[]
}

/** Why a row of a file cannot be taken. */
export type RowProblem = 'no-address' | 'address-not-web'

export type Row =
  | { ok: true; incoming: Incoming }
  /** `place`: a line's number or a file's name, as the reader finds it in her file. */
  | { ok: false; place: string; reason: RowProblem }

/** A file that was opened and understood. */
export interface Source {
  /** Such as `Pocket`; a name, the same in every language. */
  name: string
  /** Its rows are the library's own, and tell when they last changed. */
  isBackup?: true
  /**
   * Reads all rows from the start; may be called again. Throws a ProblemError when the file as a
   * whole turns out damaged.
   */
  rows(): AsyncIterable<Row>
}
