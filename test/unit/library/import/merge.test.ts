import { expect, test, vi } from 'vitest'
import { encodeBody } from '../../../../src/library/body-codec'
import { describe as described, newEntry } from '../../../../src/library/entry'
import { dryRun } from '../../../../src/library/import/dry-run'
import { importAll } from '../../../../src/library/import/import-all'
import type { Source } from '../../../../src/library/import/incoming'
import { merge } from '../../../../src/library/import/merge'
import { find } from '../../../../src/library/open-saved'
import type { SavedArticle } from '../../../../src/library/records'
import { save } from '../../../../src/library/save'
import { articleOf, bodyOf, emptyLibrary, value } from '../samples'

test('the words that a page has gone back to open, also where they come from another library', async () => {
  const [first, second] = [articleOf(), articleOf({ body: bodyOf('Other words.') })]
  const here = value(await save(await emptyLibrary(), first, { now: new Date('2026-03-01') })).entry
  const elsewhere = await emptyLibrary()
  const days = [
    [first, '2026-03-01'],
    [second, '2026-03-02'],
    [first, '2026-03-03']
  ] as const
  for (const [read, day] of days) value(await save(elsewhere, read, { now: new Date(day) }))
  const there = value(await find(elsewhere, here.key)) as SavedArticle
  const merged = merge(here, there) as SavedArticle
  expect(merged.versions.map(({ id }) => id)).toEqual(there.versions.map(({ id }) => id))
  expect(merged.versions.at(-1)?.id).toBe(here.versions[0]?.id)
  expect(merge(merged, there)).toBeUndefined()
})

test.each(['DataCloneError', 'NotReadableError'])(
  'a backup comes in where a text of the library cannot be read: %s',
  async (name) => {
    const db = await emptyLibrary()
    const kept = articleOf()
    const { key } = value(await save(db, kept)).entry
    const others = [kept, articleOf({ url: 'https://valley.example/new', body: bodyOf('New.') })]
    const incoming = await Promise.all(
      others.map(async (one) => {
        const story = described(one, '2026-03-05T00:00:00.000Z')
        const body = await encodeBody(story.key, one)
        const { headline, capturedAt } = one
        const version = {
          id: body.version,
          headline,
          capturedAt,
          savedAt: story.dated,
          wordCount: 1,
          bytes: 1
        }
        const row = newEntry(story, [version], story.dated)
        return { ok: true as const, incoming: { row, bodies: [body], images: [] } }
      })
    )
    const source: Source = {
      name: 'Lede',
      isBackup: true,
      rows: async function* () {
        yield* incoming
      }
    }
    const get = db.get.bind(db)
    vi.spyOn(db, 'get').mockImplementation((async (store: never, at: never) => {
      if (store === 'bodies' && at[0] === key) throw new DOMException('', name)
      return get(store, at)
    }) as never)
    expect(value(await dryRun(db, source))).toMatchObject({ stories: 2, alreadyHere: 0 })
    expect(await importAll(db, source)).toMatchObject({ ok: true })
  }
)
