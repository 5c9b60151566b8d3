/** A whole database as JSON and back: its stores, indexes and records, bytes in base64. */
import { type IDBPDatabase, openDB } from 'idb'

interface StoreDump {
  keyPath: string | string[]
  autoIncrement: boolean
  indexes: Record<string, { keyPath: string | string[]; multiEntry: boolean; unique: boolean }>
  records: unknown[]
}

export interface Dump {
  version: number
  stores: Record<string, StoreDump>
}

type AnyDatabase = IDBPDatabase<unknown>

export async function dump(db: AnyDatabase): Promise<Dump> {
  const stores: Dump['stores'] = {}
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).store
    const indexes: StoreDump['indexes'] = {}
    for (const index of Array.from(store.indexNames, (each) => store.index(each)))
      indexes[index.name] = {
        keyPath: index.keyPath,
        multiEntry: index.multiEntry,
        unique: index.unique
      }
    const { keyPath, autoIncrement } = store
    const records = await Promise.all((await db.getAll(name)).map(packed))
    stores[name] = { keyPath: keyPath as string, autoIncrement, indexes, records }
  }
  return { version: db.version, stores }
}

/** Makes the database that a dump was taken of. */
export async function load(name: string, from: Dump): Promise<void> {
  const db: AnyDatabase = await openDB(name, from.version, {
    upgrade(fresh: AnyDatabase) {
      for (const [store, { keyPath, autoIncrement, indexes }] of Object.entries(from.stores)) {
        const made = fresh.createObjectStore(store, { keyPath, autoIncrement })
        for (const [index, { keyPath: path, ...options }] of Object.entries(indexes))
          made.createIndex(index, path, options)
      }
    }
  })
  for (const [store, { records }] of Object.entries(from.stores))
    for (const record of records) await db.put(store, unpacked(record))
  db.close()
}

async function packed(value: unknown): Promise<unknown> {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (value instanceof Blob)
    return { $blob: Buffer.from(await value.arrayBuffer()).toString('base64'), type: value.type }
  if (Array.isArray(value)) return Promise.all(value.map(packed))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(async ([key, each]) => [key, await packed(each)])
  return Object.fromEntries(await Promise.all(fields))
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked)
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  if (typeof fields.$bytes === 'string') return bytesOf(fields.$bytes)
  if (typeof fields.$blob === 'string')
    return new Blob([bytesOf(fields.$blob)], { type: String(fields.type) })
  return Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, unpacked(each)]))
}

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
