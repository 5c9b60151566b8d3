/** From what the browser throws to a Problem: expected failures are values, bugs still throw. */
import { ok, type Problem, type ProblemKind, type Result } from '../article/types'
import { lacksRoom, TO_WRITE } from './room'

/** DOMException names that IndexedDB gives for a cause outside this program. */
const KINDS: Record<string, ProblemKind> = {
  QuotaExceededError: 'storage-full',
  /** The connection has made way for a newer version. */
  InvalidStateError: 'storage-blocked',
  /** A newer version of the program has already changed the database. */
  VersionError: 'storage-blocked',
  /** The disk failed, is full or read-only; both browsers also say it where storage is switched off. */
  UnknownError: 'storage-failed',
  /** The same, in Chromium, of a transaction that was under way. */
  AbortError: 'storage-failed',
  NotReadableError: 'record-damaged',
  /** The value's bytes are there but cannot be made into a value again. */
  DataCloneError: 'record-damaged'
}

/** Runs a piece of work against the database. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return { ok: false, problem: await problemOf(error) }
  }
}

/** The Problem behind an error; throws the error again when it is a bug of ours. */
export async function problemOf(error: unknown): Promise<Problem> {
  if (error instanceof ProblemError) return error.problem
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>
  const kind = isUnwritten(message) ? 'storage-failed' : KINDS[name]
  if (!kind) throw error
  // A full disk, unlike a full quota, has no name of its own.
  const isFull = kind === 'storage-failed' && (await lacksRoom(TO_WRITE))
  return { kind: isFull ? 'storage-full' : kind, detail: `${name}: ${message}` }
}

/**
 * Chromium’s words where the disk takes no larger value, and where it takes no next number of a store
 * that counts; any other DataError or ConstraintError is a bug of ours.
 */
const isUnwritten = (message: string) => /write blobs|maximum key generator/i.test(message)

/** Carries a Problem out of nested work to the nearest `attempt`. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.kind)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
