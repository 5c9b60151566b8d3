/** What a library's sidebar tells: how many of what, where the reader left off, space used. */
import type { Result } from '../article/types'
import { attempt } from './attempt'
import type { Library } from './database'
import { beneath } from './list'
import { isRemoved, isToFetch, type SavedArticle } from './records'

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
    const [sources, tags] = await Promise.all([sourceNames(db), tagNames(db)])
    const { store } = db.transaction('articles')
    const inState = (state: string) => store.index('state').count(beneath(state))
    const [all, toRead, started, finished, bySource, byTag] = await Promise.all([
      store.index('saved').count(),
      inState('to-read'),
      inState('started'),
      inState('finished'),
      counted(sources, (name) => store.index('source').count(beneath(name))),
      counted(tags, (name) => store.index('tags').count(name))
    ])
    return { all, toRead, started, finished, sources: bySource, tags: byTag }
  })
}

/** The names of all sources, in the order of their letters. */
export async function sourceNames(db: Library): Promise<string[]> {
  const names: string[] = []
  let cursor = await db.transaction('articles').store.index('source').openKeyCursor()
  while (cursor) {
    const [name] = cursor.key
    names.push(name)
    // Arrays sort after strings, so `[name, []]` lies just past the last entry of that name.
    cursor = await cursor.continue([name, [] as unknown as string, ''])
  }
  return names
}

/** The names of all tags, in the order of their letters. */
export async function tagNames(db: Library): Promise<string[]> {
  const names: string[] = []
  const { store } = db.transaction('articles')
  let cursor = await store.index('tags').openKeyCursor(null, 'nextunique')
  for (; cursor; cursor = await cursor.continue()) names.push(cursor.key)
  return names
}

async function counted(
  names: string[],
  count: (name: string) => Promise<number>
): Promise<Count[]> {
  return mostFirst(
    await Promise.all(names.map(async (name) => ({ name, count: await count(name) })))
  )
}

const mostFirst = (counts: Count[]) => counts.sort((a, b) => b.count - a.count)

/** The started article that was read last: "Pick up where you left off". */
export async function leftOff(db: Library): Promise<Result<SavedArticle | undefined>> {
  return attempt(async () => {
    const started = await db.getAllFromIndex('articles', 'state', beneath('started'))
    return started
      .flatMap((row) => (isRemoved(row) || isToFetch(row) ? [] : row))
      .sort((a, b) => ((a.readAt ?? '') < (b.readAt ?? '') ? 1 : -1))[0]
  })
}

/** Bytes on this device that the whole extension takes; nothing where the browser does not tell. */
export async function spaceUsed(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.())?.usage
}
