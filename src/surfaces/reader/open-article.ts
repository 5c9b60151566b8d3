/** The article that the address asks for, and where its reader left off. */
import { type Article, fail, ok, type Result } from '../../article/types'
import { asArticle } from '../../library/as-article'
import type { Library } from '../../library/database'
import { openSaved } from '../../library/open-saved'
import { takeOver } from '../../platform/handed-over'
import type { ReadingPlace } from '../../platform/messages'
import { recallPlace } from '../../platform/progress'

export interface Opened {
  article: Article
  start: ReadingPlace | undefined
  /** It comes from the library, where its pictures may be too. */
  isSaved: boolean
}

/** Problems: `no-article` when it is no longer here, or what the library itself gives. */
export async function openArticle(
  asked: URLSearchParams,
  library: () => Promise<Result<Library>>
): Promise<Result<Opened>> {
  const key = asked.get('id')
  const read = key
    ? await saved(key, asked.get('version') ?? undefined, library)
    : await handedOver(asked.get('unsaved') ?? '')
  if (!read.ok) return read
  const start = (await recallPlace(read.value.url)) ?? placeIn(asked)
  return ok({ article: read.value, start, isSaved: key !== null })
}

/** From a private window the place comes with the address: it is kept nowhere. */
function placeIn(asked: URLSearchParams): ReadingPlace | undefined {
  const paragraph = Number(asked.get('paragraph'))
  return Number.isSafeInteger(paragraph) && paragraph > 0 ? { paragraph, fraction: 0 } : undefined
}

async function saved(
  key: string,
  version: string | undefined,
  library: () => Promise<Result<Library>>
): Promise<Result<Article>> {
  const db = await library()
  return db.ok ? openSaved(db.value, key, version) : db
}

async function handedOver(name: string): Promise<Result<Article>> {
  const article = asArticle(await takeOver(name))
  return article ? ok(article) : fail('no-article', 'no longer in memory')
}
