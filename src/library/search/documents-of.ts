/** What the index holds of an article: its newest words, and nothing of one that was removed. */
import { decodeBody } from '../body-codec'
import type { Library } from '../database'
import { isRemoved, type SavedArticle } from '../records'
import { blocksOf } from '../text-of'
import type { Document } from './segment'

export async function documentsOf(db: Library, keys: string[]): Promise<Document[]> {
  return Promise.all(
    keys.map(async (key): Promise<Document> => {
      const row = await db.get('articles', key)
      return row && !isRemoved(row) ? { key, fields: await fieldsOf(db, row) } : { key }
    })
  )
}

async function fieldsOf(
  db: Library,
  entry: SavedArticle
): Promise<NonNullable<Document['fields']>> {
  const version = entry.versions.at(-1)?.id
  const record = version ? await db.get('bodies', [entry.key, version]) : undefined
  const read = record ? await decodeBody(record) : undefined
  const article = read?.ok ? read.value : undefined
  const readings: string[] = []
  const blocks = article ? blocksOf(article.body, readings) : []
  return {
    headline: [entry.headline],
    author: entry.by,
    source: [entry.source],
    tags: entry.tags,
    body: [article?.standfirst ?? '', ...blocks, readings.join(' ')]
  }
}
