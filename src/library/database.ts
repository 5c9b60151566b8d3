/**
 * The library's database: schema, migrations and opening. Metadata and bodies rest in separate
 * stores, so that listing never touches a body.
 */
import { type DBSchema, type IDBPDatabase, openDB, unwrap, wrap } from 'idb'
import { fail, ok, type Result } from '../article/types'
import { problemOf } from './attempt'
import type { BodyRecord, ImageRecord, IndexRecord, Job, SavedArticle, Tombstone } from './records'
import { lacksRoom, TO_OPEN } from './room'

export interface LibrarySchema extends DBSchema {
  articles: {
    key: string
    value: SavedArticle | Tombstone
    /** Each order ends in the key, so that a page of a list can begin exactly where one ended. */
    indexes: {
      saved: [savedAt: string, key: string]
      dated: [dated: string, key: string]
      length: [wordCount: number, key: string]
      source: [source: string, savedAt: string, key: string]
      state: [state: string, savedAt: string, key: string]
      tags: string
      by: string
      deleted: string
    }
  }
  bodies: { key: [key: string, version: string]; value: BodyRecord }
  images: { key: [key: string, url: string]; value: ImageRecord }
  jobs: { key: number; value: Job; indexes: { kind: string; key: string } }
  index: { key: string; value: IndexRecord }
}

/** The open library; every function of this room takes it first. */
export type Library = IDBPDatabase<LibrarySchema>

/** One step a version, in order: step n brings a database of version n to n + 1. */
const MIGRATIONS: ((db: Library) => void)[] = [
  (db) => {
    const articles = db.createObjectStore('articles', { keyPath: 'key' })
    articles.createIndex('saved', ['savedAt', 'key'])
    articles.createIndex('dated', ['dated', 'key'])
    articles.createIndex('length', ['wordCount', 'key'])
    articles.createIndex('source', ['source', 'savedAt', 'key'])
    articles.createIndex('state', ['state', 'savedAt', 'key'])
    articles.createIndex('tags', 'tags', { multiEntry: true })
    articles.createIndex('by', 'by', { multiEntry: true })
    articles.createIndex('deleted', 'deletedAt')
    db.createObjectStore('bodies', { keyPath: ['key', 'version'] })
    db.createObjectStore('images', { keyPath: ['key', 'url'] })
    const jobs = db.createObjectStore('jobs', { keyPath: 'id', autoIncrement: true })
    jobs.createIndex('kind', 'kind')
    jobs.createIndex('key', 'key')
    db.createObjectStore('index', { keyPath: 'id' })
  }
]

export const SCHEMA_VERSION = MIGRATIONS.length

export interface OpenOptions {
  /** Name of the database. */
  name?: string
  /** The connection was closed: a newer version waits in another tab, or the browser cut it. */
  onClosed?: () => void
}

/**
 * Opens the library, creating it the first time.
 * Fails with `storage-blocked` while a tab of an older version holds it open, or when a newer
 * version has already changed it; with `storage-full` or `storage-failed` when there is no room to
 * open it, or the disk cannot be written or read.
 */
export async function openLibrary(options: OpenOptions = {}): Promise<Result<Library>> {
  if (await lacksRoom(TO_OPEN)) return fail('storage-full')
  let giveUp: (result: Result<Library>) => void = () => {}
  const blocked = new Promise<Result<Library>>((resolve) => {
    giveUp = resolve
  })
  let abandoned = false
  let hasMadeWay = false
  const cutOff = () => {
    if (hasMadeWay) return
    options.onClosed?.()
    return new DOMException('the browser has closed the connection', 'UnknownError')
  }
  const opened = openDB<LibrarySchema>(options.name ?? 'library', SCHEMA_VERSION, {
    upgrade: (db, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(db)
    },
    blocked: () => {
      abandoned = true
      giveUp(fail('storage-blocked', 'another tab holds an older version open'))
    },
    blocking: (_from, _to, event) => {
      const held = event.target as IDBDatabase
      hasMadeWay = true
      held.close()
      options.onClosed?.()
    },
    terminated: () => options.onClosed?.()
  }).then(
    (db): Result<Library> => {
      if (abandoned) db.close()
      return ok(watched(db, cutOff))
    },
    async (error: unknown): Promise<Result<Library>> => ({
      ok: false,
      problem: await problemOf(error)
    })
  )
  return Promise.race([opened, blocked])
}

/**
 * The library, of whose transactions no failure goes unhandled, since each request tells of it; and
 * which notices at the next transaction that the browser has closed the connection without a word.
 */
function watched(db: Library, onCut: () => DOMException | undefined): Library {
  const plain = unwrap(db)
  const begin = plain.transaction.bind(plain)
  plain.transaction = (...words) => {
    try {
      const begun = begin(...words)
      wrap(begun).done.catch(() => {})
      return begun
    } catch (error) {
      throw (error as Error).name === 'InvalidStateError' ? (onCut() ?? error) : error
    }
  }
  return db
}
