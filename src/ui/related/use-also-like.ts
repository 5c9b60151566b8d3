/** The stories of the reader's own library that are close to the one on show. */
import { useEffect, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import type { Library } from '../../library/database'
import { keptLogo } from '../../library/images/read-kept'
import type { AlsoLike } from '../../library/related'

export interface FoundLikes {
  likes: readonly AlsoLike[]
  /** Addresses of the logos that are on this device, by source. */
  logos: ReadonlyMap<string, string>
}

const NONE: FoundLikes = { likes: [], logos: new Map() }

/** Looked up once the article is drawn: nobody waits for it. */
export function useAlsoLike(article: Article, library: () => Promise<Result<Library>>): FoundLikes {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    let isGone = false
    let mine = NONE
    const release = () => {
      for (const address of mine.logos.values()) URL.revokeObjectURL(address)
    }
    const look = async () => {
      const [db, { alsoLike }] = await Promise.all([library(), import('../../library/related')])
      const likes = db.ok ? await alsoLike(db.value, article) : db
      if (db.ok && likes.ok)
        mine = { likes: likes.value, logos: await logosOf(db.value, likes.value) }
      if (isGone) release()
      else setFound(mine)
    }
    const waiting = setTimeout(look, 0)
    return () => {
      isGone = true
      clearTimeout(waiting)
      release()
    }
  }, [article, library])
  return found
}

async function logosOf(
  db: Library,
  likes: readonly AlsoLike[]
): Promise<ReadonlyMap<string, string>> {
  const sources = [...new Set(likes.map(({ entry }) => entry.source))]
  const kept = await Promise.all(sources.map((source) => keptLogo(db, source)))
  return new Map(
    sources.flatMap((source, at) => {
      const logo = kept[at]
      return logo?.ok && logo.value ? [[source, URL.createObjectURL(logo.value)]] : []
    })
  )
}
