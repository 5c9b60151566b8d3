// @vitest-environment jsdom
/**
 * Mutated pages on the whole way of an article: nothing of them runs in what shows them, and what
 * `clean` has let through once, it lets through unchanged. FUZZ sets the count, SEED the first page.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clean } from '../../../src/article/schema'
import { snapshot } from '../../../src/surfaces/page/snapshot'
import { mutated } from '../../safety/mutate.ts'
import { outside } from '../../safety/outside.ts'
import {
  BODY_TAGS,
  canaries,
  keptAndRead,
  READER_TAGS,
  readPage,
  showArticle,
  showPage,
  stir
} from '../../safety/way.tsx'

vi.mock('webextension-polyfill', async () => (await import('../ui/i18n-mock')).browserMock)

const COUNT = Number(process.env.FUZZ ?? 500)
const SEED = Number(process.env.SEED ?? 1)
/** Pages a test: so that a long run says how far it is. */
const BATCH = 250

/** A handler that throws has run, too. */
const errors = { count: 0 }
const count = (event: ErrorEvent) => {
  // Quietly: raw pages throw by the hundred. What a test itself dispatches has no error.
  event.preventDefault()
  if (event.error) errors.count += 1
}
beforeEach(() => addEventListener('error', count))
afterEach(() => removeEventListener('error', count))

const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, at) => SEED + at * BATCH)

it.each(batches)(
  'pages from %i on run nothing',
  async (first) => {
    let [ran, read] = [0, 0]
    for (let seed = first; seed < Math.min(first + BATCH, SEED + COUNT); seed += 1) {
      const page = mutated(seed)
      canaries()
      await showPage(page)
      stir()
      if (canaries() > 0) ran += 1
      const article = articleIn()
      if (!article) continue
      read += 1
      const { name } = page
      expect(clean(article.body), name).toEqual(article.body)
      errors.count = 0
      showArticle(keptAndRead(article))
      expect(outside('.body', BODY_TAGS), name).toEqual([])
      expect(outside('.reader', READER_TAGS), name).toEqual([])
      stir()
      expect({ canaries: canaries(), ...errors }, name).toEqual({ canaries: 0, count: 0 })
    }
    // The raw pages do run, and most of them still hold their story.
    expect(ran).toBeGreaterThan(BATCH / 20)
    expect(read).toBeGreaterThan(BATCH / 2)
  },
  600_000
)

/** Nothing where the mutation has taken the story away, such as into a comment that never ends. */
function articleIn() {
  const taken = snapshot(document, new Date())
  if (!taken.ok) return undefined
  try {
    return readPage()
  } catch (error) {
    if (/^(?:no-article|too-little-text|in-doubt|still-loading)$/.test((error as Error).message))
      return undefined
    throw error
  }
}
