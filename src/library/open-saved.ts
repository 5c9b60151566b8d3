/** Reading one saved article: its entry, and any version of its text. */
import { type Article, fail, type Result } from '../article/types'
import { attempt } from './attempt'
import { decodeBody } from './body-codec'
import type { Library } from './database'
import { isRemoved, type SavedArticle } from './records'

/** The entry of a saved article, or nothing when it is not in the library. */
export async function find(db: Library, key: string): Promise<Result<SavedArticle | undefined>> {
  return attempt(async () => {
    const row = await db.get('articles', key)
    return row && !isRemoved(row) ? row : undefined
  })
}

/**
 * The saved text, the newest version unless one is named.
 * Fails with `record-damaged` when the body is missing or not as it was saved, and with
 * `no-article` when the article is not here or its text is still to be fetched.
 */
export async function openSaved(
  db: Library,
  key: string,
  version?: string
): Promise<Result<Article>> {
  const found = await attempt(async () => {
    const tx = db.transaction(['articles', 'bodies'])
    const row = await tx.objectStore('articles').get(key)
    const wanted = row && !isRemoved(row) ? (version ?? row.versions.at(-1)?.id) : undefined
    const body = wanted ? await tx.objectStore('bodies').get([key, wanted]) : undefined
    return { wanted, body }
  })
  if (!found.ok) return found
  const { wanted, body } = found.value
  if (!wanted) return fail('no-article')
  return body ? decodeBody(body) : fail('record-damaged', 'body missing')
}
