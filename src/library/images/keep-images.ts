/**
 * Fetches the pictures that saves have left as jobs. Each picture is kept and crossed off in one
 * transaction, so that any of them may be the last before the worker dies.
 */
import { ok, type Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import type { Library } from '../database'
import { isRemoved, type Job, LOGOS } from '../records'
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

async function keepOne(db: Library, given: ImagesJob, options: KeepImagesOptions): Promise<void> {
  let job = given
  const row = await db.get('articles', job.key)
  // Undo may still bring a removed article back; `sweep` takes the job away with it.
  if (row && isRemoved(row) && row.was) return
  if (!row || isRemoved(row)) return settle(db, { ...job, urls: [] }, true)
  let isFailing = false
  for (const wanted of wantedBy(job)) {
    if (options.signal?.aborted) return
    if (await db.getKey('images', wanted.at)) {
      job = without(job, wanted)
      continue
    }
    if (!options.mayFetch(wanted.url)) continue
    const fetched = await (options.fetch ?? fetchImage)(wanted.url)
    if (fetched === 'later') isFailing = true
    else {
      job = without(job, wanted)
      await keep(db, job, wanted, fetched)
    }
  }
  const attempts = job.attempts + (isFailing ? 1 : 0)
  const isGivenUp = attempts >= MOST_ATTEMPTS
  await settle(db, { ...job, attempts }, isGivenUp)
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

async function keep(
  db: Library,
  job: ImagesJob,
  { at: [key, url] }: Wanted,
  fetched: Exclude<Fetched, 'later'>
): Promise<void> {
  const shrink = key === LOGOS ? shrinkLogo : shrinkPicture
  const blob = fetched === 'never' ? undefined : await shrink(fetched.blob)
  const savedAt = new Date().toISOString()
  const kept = await write(
    db,
    ['images', 'jobs'],
    async (tx) => {
      if (blob) await tx.objectStore('images').put({ key, url, blob, savedAt })
      await tx.objectStore('jobs').put(job)
    },
    'default'
  )
  if (!kept.ok) throw new ProblemError(kept.problem)
}

/** Crosses the job off when nothing of it is left; otherwise it waits, with what is left. */
async function settle(db: Library, job: ImagesJob, isDone: boolean): Promise<void> {
  const { id } = job
  if (id === undefined) return
  const isEmpty = job.urls.length === 0 && !job.logo
  const written = await write(
    db,
    ['jobs'],
    async (tx) => {
      const jobs = tx.objectStore('jobs')
      if (isDone || isEmpty) await jobs.delete(id)
      else if (await jobs.getKey(id)) await jobs.put(job)
    },
    'default'
  )
  if (!written.ok) throw new ProblemError(written.problem)
}

/** Addresses that wait in jobs: what a reader may be asked to allow. */
export async function waitingImages(db: Library, key?: string): Promise<Result<string[]>> {
  const read = await attempt(() => db.getAllFromIndex('jobs', 'kind', 'images'))
  if (!read.ok) return read
  const jobs = read.value.flatMap((job) =>
    job.kind === 'images' && (key === undefined || job.key === key) ? job : []
  )
  return ok(jobs.flatMap((job) => wantedBy(job).map(({ url }) => url)))
}
