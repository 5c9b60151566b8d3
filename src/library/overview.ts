/** What a library's sidebar tells: how many of what, where the reader left off, space used. */
import type { Result } from '../article/types'
import { attempt } from './attempt'
import type { Library } from './database'
import { beneath } from './list'
import { isRemoved, type SavedArticle } from './records'

export interface Count {
  name: string
  count: number
}

export interface Overview {
  all: number
  toRead: number
  started: number
  finished: number
  /** Most articles first. */
  sources: Count[]
  tags: Count[]
}

/** Counts by state, source and tag, read from the indexes alone. */
export async function overview(db: Library): Promise<Result<Overview>> {
  return attempt(async () => {
    const { store } = db.transaction('articles')
    const inState = (state: string) => store.index('state').count(beneath(state))
    const [all, toRead, started, finished, sources, tags] = await Promise.all([
      store.index('saved').count(),
      inState('to-read'),
      inState('started'),
      inState('finished'),
      countSources(db),
      countTags(db)
    ])
    return { all, toRead, started, finished, sources, tags }
  })
}

async function countSources(db: Library): Promise<Count[]> {
  const index = db.transaction('articles').store.index('source')
  const counts: Promise<Count>[] = []
  // Arrays sort after strings, so `[name, []]` lies just past the last entry of that name.
  let cursor = await index.openKeyCursor()
  while (cursor) {
    const [name] = cursor.key
    counts.push(index.count(beneath(name)).then((count) => ({ name, count })))
    cursor = await cursor.continue([name, [] as unknown as string, ''])
  }
  return mostFirst(await Promise.all(counts))
}

async function countTags(db: Library): Promise<Count[]> {
  const index = db.transaction('articles').store.index('tags')
  const counts: Promise<Count>[] = []
  let cursor = await index.openKeyCursor(null, 'nextunique')
  for (; cursor; cursor = await cursor.continue()) {
    const name = cursor.key
    counts.push(index.count(name).then((count) => ({ name, count })))
  }
  return mostFirst(await Promise.all(counts))
}

const mostFirst = (counts: Count[]) => counts.sort((a, b) => b.count - a.count)

/** The started article that was read last: "Pick up where you left off". */
export async function leftOff(db: Library): Promise<Result<SavedArticle | undefined>> {
  return attempt(async () => {
    const started = await db.getAllFromIndex('articles', 'state', beneath('started'))
    return started
      .flatMap((row) => (isRemoved(row) ? [] : row))
      .sort((a, b) => ((a.readAt ?? '') < (b.readAt ?? '') ? 1 : -1))[0]
  })
}

/** Bytes on this device that the whole extension takes; nothing where the browser does not tell. */
export async function spaceUsed(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.())?.usage
}
