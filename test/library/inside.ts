/** The library's own functions, to be run inside a page of the extension by a test. */
import { articleKey } from '../../src/library/article-key'
import { encodeBody } from '../../src/library/body-codec'
import { type Library, openLibrary } from '../../src/library/database'
import { setProgress, setState, setTags } from '../../src/library/edit'
import { describe, newEntry } from '../../src/library/entry'
import { keepImages } from '../../src/library/images/keep-images'
import { firstRows, order } from '../../src/library/list'
import { openSaved } from '../../src/library/open-saved'
import { overview } from '../../src/library/overview'
import { save } from '../../src/library/save'
import { saveLink } from '../../src/library/save-link'
import { keepIndexed, step } from '../../src/library/search/keep-indexed'
import { search } from '../../src/library/search/search'
import { undo, unsave } from '../../src/library/unsave'
import { madeUpArticle } from './generate'
import { holdings } from './holdings'

/**
 * Articles `from` to before `to`, many in one transaction, since nobody waits for each. They leave
 * no jobs: the index goes, and is to be built anew.
 */
async function fill(db: Library, from: number, to: number): Promise<void> {
  const made = await Promise.all(
    Array.from({ length: to - from }, async (_, at) => {
      const article = madeUpArticle(from + at)
      const savedAt = new Date(Date.UTC(2026, 0, 1) + (from + at) * 60_000).toISOString()
      const body = await encodeBody(articleKey(article), article)
      const { headline, capturedAt, wordCount } = article
      const bytes = body.gzip.length
      const version = { id: body.version, headline, capturedAt, savedAt, wordCount, bytes }
      return { body, entry: newEntry(describe(article, savedAt), [version], savedAt) }
    })
  )
  const tx = db.transaction(['articles', 'bodies', 'index'], 'readwrite', { durability: 'relaxed' })
  for (const { body, entry } of made) {
    void tx.objectStore('bodies').put(body)
    void tx.objectStore('articles').put(entry)
  }
  void tx.objectStore('index').clear()
  await tx.done
}

const given = {
  ...{
    articleKey,
    openLibrary,
    setProgress,
    setState,
    setTags,
    firstRows,
    order,
    openSaved,
    encodeBody,
    fill
  },
  ...{
    keepImages,
    overview,
    save,
    saveLink,
    keepIndexed,
    step,
    search,
    undo,
    unsave,
    madeUpArticle,
    holdings
  }
}

export type Inside = typeof given

declare global {
  interface Window {
    inside: Inside
  }
}

// Not `globalThis`: a driver may run each of its scripts with one of its own.
window.inside = given
