/** Reads the pictures that are kept: of one article, and the logos of all sources. */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'
import { LOGOS } from '../records'

/** Pictures of an article, by their address in it. */
export async function keptImages(db: Library, key: string): Promise<Result<Map<string, Blob>>> {
  return attempt(async () => {
    const records = await db.getAll('images', IDBKeyRange.bound([key], [key, []]))
    return new Map(records.map(({ url, blob }) => [url, blob]))
  })
}

/** One picture of an article, if it is kept. */
export async function keptImage(
  db: Library,
  key: string,
  url: string
): Promise<Result<Blob | undefined>> {
  return attempt(async () => (await db.get('images', [key, url]))?.blob)
}

/** The logo of a source, if it is kept. */
export const keptLogo = (db: Library, source: string): Promise<Result<Blob | undefined>> =>
  keptImage(db, LOGOS, source)

/** The logos of all sources, by the source's name. */
export const keptLogos = (db: Library): Promise<Result<Map<string, Blob>>> => keptImages(db, LOGOS)

/** How many articles have pictures on this device. */
export async function countWithImages(db: Library): Promise<Result<number>> {
  return attempt(async () => {
    const keys = await db.getAllKeys('images')
    return new Set(keys.map(([key]) => key).filter((key) => key !== LOGOS)).size
  })
}
