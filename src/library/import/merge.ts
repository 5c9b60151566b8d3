/** How a record that comes in meets the one that is here: nothing that is here is lost. */
import { isRemoved, type SavedArticle, type Tombstone, type Version } from '../records'

type Stored = SavedArticle | Tombstone

/** What is to be stored; nothing when what is here is all that comes. */
export function merge(here: Stored | undefined, incoming: Stored): Stored | undefined {
  if (!here) return incoming
  // A trace of a removal elsewhere never removes what is kept here.
  if (isRemoved(incoming)) return
  if (isRemoved(here)) return incoming
  const versions = union(here.versions, incoming.versions)
  const tags = [...new Set([...here.tags, ...incoming.tags])].sort()
  if (versions === here.versions && tags.length === here.tags.length) return
  // A link that was still to be fetched takes the whole description of the text that comes.
  const described = here.versions.length === 0 ? incoming : here
  const { key, state, progress, savedAt, readAt, updatedAt } = here
  const marks = { key, state, progress, savedAt, updatedAt, ...(readAt && { readAt }) }
  return { ...described, ...marks, versions, tags }
}

/** By the day they were last read; the newest text stays the one that opens. */
function union(here: Version[], incoming: Version[]): Version[] {
  const versions = new Map(here.map((version) => [version.id, version]))
  let isNews = false
  for (const version of incoming) {
    const known = versions.get(version.id)
    if (known && known.savedAt >= version.savedAt) continue
    isNews = true
    // A page may have gone back to words that it had before.
    versions.set(version.id, { ...version, ...known, savedAt: version.savedAt })
  }
  if (!isNews) return here
  return [...versions.values()].sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))
}
