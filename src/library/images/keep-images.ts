/**
 * Fetches the pictures that saves have left as jobs. Each picture is kept and crossed off in one
 * transaction, so that any of them may be the last before the worker dies.
 */
import type { Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import type { Library } from '../database'
import { type ImageRecord, isRemoved, type Job, LOGOS } from '../records'
import { write } from '../write'
import { type Fetched, fetchImage } from './fetch-image'
import { shrinkLogo, shrinkPicture } from './shrink'

type ImagesJob = Extract<Job, { kind: 'images' }>

/** Rounds in which a server may fail before its pictures are given up. */
const MOST_ATTEMPTS = 5

export interface KeepImagesOptions {
  /** Whether the reader has allowed requests to this address. */
  mayFetch(url: string): boolean
  fetch?: (url: string) => Promise<Fetched>
  signal?: AbortSignal
}

/** Works through all jobs; what may not be fetched yet waits in its job. */
export async function keepImages(db: Library, options: KeepImagesOptions): Promise<Result<void>> {
  return attempt(async () => {
    const jobs = await db.getAllFromIndex('jobs', 'kind', 'images')
    for (const job of jobs) {
      if (options.signal?.aborted) return
      if (job.kind === 'images') await keepOne(db, job, options)
    }
  })
}

interface Wanted {
  /** Where the picture comes from. */
  url: string
  /** Where it rests: the article's key and this address, or `LOGOS` and the source's name. */
  at: [key: string, url: string]
}

async function keepOne(db: Library, job: ImagesJob, options: KeepImagesOptions): Promise<void> {
  const row = await db.get('articles', job.key)
  // Undo may still bring a removed article back; `sweep` takes the job away with it.
  if (row && isRemoved(row) && row.was) return
  const isOver = !row || isRemoved(row) || wantedBy(job).length === 0
  if (isOver) return void (await change(db, job, () => undefined))
  let isFailing = false
  for (const wanted of wantedBy(job)) {
    if (options.signal?.aborted) return
    const isKept = (await db.getKey('images', wanted.at)) !== undefined
    if (!isKept && !options.mayFetch(wanted.url)) continue
    const fetched = isKept ? undefined : await (options.fetch ?? fetchImage)(wanted.url)
    if (fetched === 'later') isFailing = true
    else if (!(await crossOff(db, job, wanted, fetched))) return
  }
  if (!isFailing) return
  await change(db, job, (now) => {
    const attempts = now.attempts + 1
    return attempts < MOST_ATTEMPTS ? { ...now, attempts } : undefined
  })
}

function wantedBy({ key, urls, logo }: ImagesJob): Wanted[] {
  const pictures = urls.map((url): Wanted => ({ url, at: [key, url] }))
  return logo ? [{ url: logo.url, at: [LOGOS, logo.source] }, ...pictures] : pictures
}

function without(job: ImagesJob, { url, at }: Wanted): ImagesJob {
  const { logo, ...rest } = job
  if (at[0] === LOGOS) return rest
  return { ...rest, urls: job.urls.filter((one) => one !== url), ...(logo && { logo }) }
}

/** False where the job is gone. */
async function crossOff(
  db: Library,
  job: ImagesJob,
  wanted: Wanted,
  fetched: Exclude<Fetched, 'later'> | undefined
): Promise<boolean> {
  const [key, url] = wanted.at
  const shrink = key === LOGOS ? shrinkLogo : shrinkPicture
  const blob = typeof fetched === 'object' ? await shrink(fetched.blob) : undefined
  const savedAt = new Date().toISOString()
  return change(db, job, (now) => without(now, wanted), blob && { key, url, blob, savedAt })
}

/**
 * Writes a job as it is now: while its pictures came, a save may have added to it. It goes when
 * nothing of it is left. Where the reader has deleted the story meanwhile it is gone already, and
 * no picture is kept.
 * @returns whether it was there
 */
async function change(
  db: Library,
  { id }: ImagesJob,
  to: (now: ImagesJob) => ImagesJob | undefined,
  picture?: ImageRecord
): Promise<boolean> {
  if (id === undefined) return false
  const written = await write(
    db,
    ['images', 'jobs'],
    async (tx) => {
      const jobs = tx.objectStore('jobs')
      const now = await jobs.get(id)
      if (now?.kind !== 'images') return false
      if (picture) await tx.objectStore('images').put(picture)
      const job = to(now)
      if (job && wantedBy(job).length > 0) await jobs.put(job)
      else await jobs.delete(id)
      return true
    },
    'default'
  )
  if (!written.ok) throw new ProblemError(written.problem)
  return written.value
}
