/**
 * Keeping one article: what a Save button asks of the library. Extension pages have it directly,
 * scripts in a page by message; both draw the same button.
 */
import { type Article, ok, type Result } from '../article/types'
import { articleKey } from './article-key'
import { versionOf } from './body-codec'
import { onChange as listen } from './changes'
import { type Library, openLibrary } from './database'
import { areTwoPages, isPageOf } from './is-page-of'
import { find, openSaved } from './open-saved'
import { isToFetch, type SavedArticle } from './records'
import { type Saved, save } from './save'
import { undo, unsave } from './unsave'

export interface Standing {
  key: string
  /** Its text is here. False where only another page of a parted story is, or one page of the whole. */
  isSaved: boolean
  /** The reader has kept the link, and the text is still to be fetched. */
  isAwaited: boolean
  /** It is saved, but none of the saved versions has these words, alone or among more pages. */
  isChanged: boolean
}

export interface Keeping {
  standing(article: Article): Promise<Result<Standing>>
  /** Answers ok when the article is on the disk. */
  save(article: Article): Promise<Result<Saved['outcome']>>
  remove(key: string): Promise<Result<void>>
  /** Takes `remove` back. */
  bringBack(key: string): Promise<Result<void>>
  /** Calls `heard` after changes that others make, until what it gives is called; where word of them comes. */
  follow?(heard: () => void): () => void
}

/** The library of this browser, opened when it is first needed, and again if it was closed. */
export function libraryOnce(): () => Promise<Result<Library>> {
  let opening: Promise<Result<Library>> | undefined
  const forget = () => {
    opening = undefined
  }
  return () => {
    opening ??= openLibrary({ onClosed: forget }).then(
      (opened) => {
        if (opened.ok) void persist()
        else forget()
        return opened
      },
      (error) => {
        forget()
        throw error
      }
    )
    return opening
  }
}

/** Asks that this storage is never cleared for want of room; `unlimitedStorage` alone does not. */
async function persist(): Promise<void> {
  // Workers have no such function: there a page has asked, or will.
  if (!(await globalThis.navigator?.storage?.persisted?.()))
    await globalThis.navigator?.storage?.persist?.()
}

export interface KeepingOptions {
  /** Told after each change: work in the background may wait. */
  onChange?(): void
  /** Address of the page that the articles are read from, which may be none of their own. */
  at?: Promise<string | undefined> | undefined
}

/** `library` is asked at each act, so that it may have been closed in between. */
export function keepingIn(
  library: () => Promise<Result<Library>>,
  { onChange = () => {}, at }: KeepingOptions = {}
): Keeping {
  const compared: Compared = new WeakMap()
  const changing = async <T>(work: (db: Library) => Promise<Result<T>>): Promise<Result<T>> => {
    const db = await library()
    if (!db.ok) return db
    const done = await work(db.value)
    if (done.ok) onChange()
    return done
  }
  return {
    standing: async (article) => {
      const db = await library()
      return db.ok ? standingIn(db.value, article, { at: await at, compared }) : db
    },
    save: (article) =>
      changing(async (db) => {
        const saved = await save(db, article, { withImages: true, at: await at })
        return saved.ok ? ok(saved.value.outcome) : saved
      }),
    remove: (key) => changing((db) => unsave(db, [key])),
    bringBack: (key) =>
      changing(async (db) => {
        const back = await undo(db, [key])
        return back.ok ? ok(undefined) : back
      }),
    follow: listen
  }
}

async function standingIn(
  db: Library,
  article: Article,
  { at, compared }: { at: string | undefined; compared: Compared }
): Promise<Result<Standing>> {
  const key = articleKey(article)
  const found = await find(db, key)
  if (!found.ok) return found
  const link = at === undefined ? found : await find(db, articleKey({ url: at }))
  const versions = found.value?.versions ?? []
  const ids = versions.map(({ id }) => id).join(' ')
  const before = compared.get(article)
  const likeness =
    before?.versions === ids ? before.likeness : await likenessTo(db, { key, versions }, article)
  compared.set(article, { versions: ids, likeness })
  const isSaved = versions.length > 0 && likeness !== 'part'
  const awaited = [found.value, link.ok ? link.value : undefined]
  const isAwaited = !isSaved && awaited.some((entry) => entry && isToFetch(entry))
  return ok({ key, isSaved, isAwaited, isChanged: isSaved && likeness === 'other' })
}

/** What is saved has these words, only those of another page or of one page of them, or others. */
type Likeness = 'same' | 'part' | 'other'

/** Of texts, with the versions that they were compared with: it is asked again at each step of a reader. */
type Compared = WeakMap<Article, { versions: string; likeness: Likeness }>

async function likenessTo(
  db: Library,
  { key, versions }: Pick<SavedArticle, 'key' | 'versions'>,
  article: Article
): Promise<Likeness> {
  const id = await versionOf(article)
  if (versions.some((version) => version.id === id)) return 'same'
  let hasPart = false
  for (const version of versions) {
    const copy = await openSaved(db, key, version.id)
    if (!copy.ok) continue
    if (isPageOf(article, copy.value)) return 'same'
    hasPart ||= isPageOf(copy.value, article) || areTwoPages(copy.value, article)
  }
  return hasPart ? 'part' : 'other'
}
