/** From what the browser throws to a Problem: expected failures are values, bugs still throw. */
import { ok, type Problem, type ProblemKind, type Result } from '../article/types'

/** DOMException names that IndexedDB gives for a cause outside this program. */
const KINDS: Record<string, ProblemKind> = {
  QuotaExceededError: 'storage-full',
  /** The connection was closed: by an upgrade elsewhere or by the browser. */
  InvalidStateError: 'storage-blocked',
  /** A newer version of the program has already changed the database. */
  VersionError: 'storage-blocked',
  /** The disk failed; Chromium and Firefox also say it where storage is switched off. */
  UnknownError: 'storage-blocked',
  NotReadableError: 'record-damaged',
  /** The value's bytes are there but cannot be made into a value again. */
  DataCloneError: 'record-damaged'
}

/** Runs a piece of work against the database. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** The Problem behind an error; throws the error again when it is a bug of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const name = (error as { name?: string } | null)?.name ?? ''
  const kind = isFull(name, String(error)) ? 'storage-full' : KINDS[name]
  if (!kind) throw error
  return { kind, detail: `${name}: ${(error as Error).message}` }
}

/**
 * A full disk, unlike a full quota, has no name of its own. Chromium aborts the transaction, or
 * fails to write its log or the larger values (a DataError, which is else a bug of ours).
 */
const isFull = (name: string, message: string) =>
  name === 'AbortError' ||
  (name === 'DataError' && /write blobs/i.test(message)) ||
  (name === 'UnknownError' && /commit|IOError|disk|space/i.test(message))

/** Carries a Problem out of nested work to the nearest `attempt`. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.kind)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
