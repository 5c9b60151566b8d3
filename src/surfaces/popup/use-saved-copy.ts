/** The reader's own copy of a page that cannot be read now: offline, or gone from where it stood. */
import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../article/types'
import { articleKey } from '../../library/article-key'
import { openSaved } from '../../library/open-saved'
import { type Desk, useWhere } from './desk'
import type { State } from './use-reading'

/** Undefined while the page can be read, and where nothing is saved from its address. */
export function useSavedCopy(state: State, desk: Desk): Article | undefined {
  const { library } = desk
  const url = useWhere(desk)?.url
  const [copy, setCopy] = useState<Article>()
  const isUnread = 'problem' in state
  useEffect(() => {
    setCopy(undefined)
    if (!isUnread || !url) return
    let isGone = false
    const look = async () => {
      const db = await library()
      const read = db.ok ? await openSaved(db.value, articleKey({ url })) : db
      if (!isGone && read.ok) setCopy(read.value)
    }
    void look()
    return () => {
      isGone = true
    }
  }, [isUnread, url, library])
  return copy
}
