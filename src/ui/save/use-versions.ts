/** The versions of a saved story, where its words have changed between two saves. */
import { useEffect, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import { articleKey } from '../../library/article-key'
import type { Library } from '../../library/database'
import { find, openSaved } from '../../library/open-saved'

export interface Versions {
  /** How many are kept. */
  count: number
  /** The one before the newest; read when it is asked for. */
  before: Article | undefined
  isShown: boolean
  show(isShown: boolean): void
}

export function useVersions(
  article: Article,
  library: () => Promise<Result<Library>>,
  isSaved: boolean
): Versions {
  const [count, setCount] = useState(0)
  const [before, setBefore] = useState<Article>()
  const [isShown, show] = useState(false)
  useEffect(() => {
    if (!isSaved) return setCount(0)
    let isGone = false
    const look = async () => {
      const db = await library()
      const entry = db.ok ? await find(db.value, articleKey(article)) : db
      if (!isGone && entry.ok) setCount(entry.value?.versions.length ?? 0)
    }
    void look()
    return () => {
      isGone = true
    }
  }, [article, library, isSaved])
  useEffect(() => {
    if (!isShown || before) return
    const read = async () => {
      const db = await library()
      const entry = db.ok ? await find(db.value, articleKey(article)) : db
      const older = entry.ok ? entry.value?.versions.at(-2)?.id : undefined
      const copy =
        db.ok && older ? await openSaved(db.value, articleKey(article), older) : undefined
      if (copy?.ok) setBefore(copy.value)
      else show(false)
    }
    void read()
  }, [isShown, before, article, library])
  return { count, before, isShown, show }
}
