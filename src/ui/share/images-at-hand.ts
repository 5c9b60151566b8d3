/** The images of an article that are kept on this device, for files that hold them. */
import type { Article, Result } from '../../article/types'
import { articleKey } from '../../library/article-key'
import type { Library } from '../../library/database'
import { keptImages } from '../../library/images/read-kept'

/** None where the library cannot be read: the file is written all the same. */
export async function imagesAtHand(
  article: Article,
  library: () => Promise<Result<Library>>
): Promise<ReadonlyMap<string, Blob>> {
  const db = await library()
  const kept = db.ok ? await keptImages(db.value, articleKey(article)) : db
  return kept.ok ? kept.value : new Map()
}
