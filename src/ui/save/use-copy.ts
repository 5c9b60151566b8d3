/**
 * Which text is shown: the page's, or the reader's own copy where the page has changed or the
 * device is offline; and what changed between the two.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import { articleKey } from '../../library/article-key'
import type { Library } from '../../library/database'
import { openSaved } from '../../library/open-saved'
import { useKeptImages } from './use-kept-images'
import type { Saving } from './use-saving'

export type Shows = 'page' | 'copy' | 'changes'

export interface Copy {
  shows: Shows
  show(what: Shows): void
  /** What is shown, as it is kept, copied and shared. */
  article: Article
  /** What is shown, as it is drawn: pictures come from this device where they can. */
  drawn: Article
  /** The reader's copy, where it differs from the page or stands for it. */
  saved: Article | undefined
}

export interface CopyOptions {
  /** The article as the page shows it, or the copy itself where the page cannot be read. */
  page: Article
  saving: Pick<Saving, 'isKnown' | 'isSaved' | 'isChanged'>
  library: () => Promise<Result<Library>>
  isOffline: boolean
}

export function useCopy({ page, saving, library, isOffline }: CopyOptions): Copy {
  const [shows, show] = useState<Shows>('page')
  const [saved, setSaved] = useState<Article>()
  const { isKnown, isSaved, isChanged } = saving
  const isWanted = isKnown && isSaved && (isChanged || isOffline)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    readCopy(page, library).then((copy) => {
      if (isGone || !copy) return
      setSaved(copy)
      show('copy')
    })
    return () => {
      isGone = true
    }
  }, [page, library, isWanted])
  const isGone = isKnown && !isSaved
  useEffect(() => {
    if (isGone) show('page')
  }, [isGone])
  const drawn = useKeptImages(saved, library, true)
  const isCopy = shows === 'copy' && saved !== undefined && drawn !== undefined
  return {
    show,
    saved: drawn && saved,
    shows: shows === 'copy' && !isCopy ? 'page' : shows,
    article: isCopy ? saved : page,
    drawn: isCopy ? drawn : page
  }
}

/** A damaged copy is not shown over a page that is there to be read. */
async function readCopy(
  page: Article,
  library: () => Promise<Result<Library>>
): Promise<Article | undefined> {
  const db = await library()
  const read = db.ok ? await openSaved(db.value, articleKey(page)) : db
  return read.ok ? read.value : undefined
}
