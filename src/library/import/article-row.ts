/** A row that comes with its text: an entry, a version, a body; without text, a link to fetch. */
import type { Article } from '../../article/types'
import { withoutTracking } from '../../article/without-tracking'
import { encodeBody } from '../body-codec'
import { describe, newEntry } from '../entry'
import { type LinkFacts, linkEntry, marks } from '../link-entry'
import type { Row } from './incoming'

/** `facts` are what the file tells besides: tags, when it was saved, how far it was read. */
export async function articleRow(given: Article | undefined, facts: LinkFacts): Promise<Row> {
  if (!given) return { ok: true, incoming: { row: linkEntry(facts), bodies: [], images: [] } }
  const article = withoutTracking(given)
  const { savedAt, state, tags } = facts
  const described = describe(article, savedAt)
  const body = await encodeBody(described.key, article)
  const { headline, capturedAt, wordCount } = article
  const version = {
    ...{ id: body.version, headline, capturedAt, savedAt, wordCount },
    bytes: body.gzip.length
  }
  const row = { ...newEntry(described, [version], savedAt), ...marks(state, tags) }
  return { ok: true, incoming: { row, bodies: [body], images: [] } }
}
