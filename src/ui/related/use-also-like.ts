/** The stories of the reader's own library that are close to the one on show. */
import { useEffect, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { AlsoLike } from '../../library/related'

/** Looked up once the article is drawn: nobody waits for it. */
export function useAlsoLike(
  article: Article,
  library: () => Promise<Result<Library>>
): readonly AlsoLike[] {
  const [likes, setLikes] = useState<readonly AlsoLike[]>([])
  useEffect(() => {
    let isGone = false
    const look = async () => {
      const [db, { alsoLike }] = await Promise.all([library(), import('../../library/related')])
      const found = db.ok ? await alsoLike(db.value, article) : db
      if (!isGone) setLikes(found.ok ? found.value : [])
    }
    const waiting = setTimeout(look, 0)
    return () => {
      isGone = true
      clearTimeout(waiting)
    }
  }, [article, library])
  return likes
}
