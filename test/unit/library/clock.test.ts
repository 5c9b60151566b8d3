/** A clock that is a year off, and put right again: nothing is lost, and later stays later. */
import { beforeEach, describe, expect, test } from 'vitest'
import { isBackupDue } from '../../../src/library/backup/reminder'
import type { Library } from '../../../src/library/database'
import { setTags } from '../../../src/library/edit'
import { order, rows } from '../../../src/library/list'
import { openSaved } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { saveLink } from '../../../src/library/save-link'
import { sweep } from '../../../src/library/sweep'
import { undo, unsave } from '../../../src/library/unsave'
import { articleOf, bodyOf, emptyLibrary, present, value } from './samples'

const KEY = 'valley.example/bees'
const RIGHT = new Date('2026-03-05T12:00:00Z')
const AHEAD = new Date('2027-03-05T12:00:00Z')
const BEHIND = new Date('2025-03-05T12:00:00Z')

let db: Library
beforeEach(async () => {
  db = await emptyLibrary()
})

const changed = async () => present(await db.get('articles', KEY)).updatedAt

test.each([
  ['ahead', AHEAD, RIGHT],
  ['behind', RIGHT, BEHIND]
])('with a clock once %s, each change is later than the one before', async (_name, first, then) => {
  const changes = [
    () => save(db, articleOf(), { now: first }),
    () => setTags(db, [KEY], { add: ['bees'] }, then),
    () => save(db, articleOf({ body: bodyOf('They left.') }), { now: then }),
    () => unsave(db, [KEY], then),
    () => undo(db, [KEY], then),
    () => unsave(db, [KEY], then),
    () => saveLink(db, { url: 'https://valley.example/bees', headline: 'Bees' }, then),
    () => unsave(db, [KEY], then),
    () => save(db, articleOf(), { now: then })
  ]
  const times: string[] = []
  for (const change of changes) {
    value<unknown>(await change())
    times.push(await changed())
  }
  expect(new Set(times).size).toBe(changes.length)
  expect(times).toEqual(times.toSorted())
})

test.each([
  ['ahead', AHEAD],
  ['behind', BEHIND]
])(
  'saved with a clock %s: listed once, whole, the newest text first to open',
  async (_name, off) => {
    await save(db, articleOf(), { now: off })
    await save(db, articleOf({ url: 'https://valley.example/other' }), { now: RIGHT })
    await save(db, articleOf({ headline: 'Bees leave', body: bodyOf('They left.') }), {
      now: RIGHT
    })
    expect(value(await openSaved(db, KEY)).headline).toBe('Bees leave')
    const keys = value(await order(db))
    const [newest, oldest] =
      off === AHEAD ? [KEY, 'valley.example/other'] : ['valley.example/other', KEY]
    expect(keys).toEqual([newest, oldest])
    expect(value(await order(db, { sort: 'newest-published' }))).toHaveLength(2)
    expect(value(await rows(db, keys))).toHaveLength(2)
  }
)

test('a story from after the clock’s today is kept, and dated by its day of saving', async () => {
  const { entry } = value(await save(db, articleOf(), { now: BEHIND }))
  expect(entry.dated).toBe(BEHIND.toISOString())
  expect(entry.datePublished).toEqual(articleOf().datePublished)
})

describe('what is removed', () => {
  test.each([
    ['while the clock was ahead', AHEAD],
    ['before the clock fell behind', new Date('2026-03-07T12:00:00Z')]
  ])('%s is not kept for another year', async (_name, removed) => {
    await save(db, articleOf(), { now: RIGHT })
    await unsave(db, [KEY], removed)
    expect(value(await sweep(db, RIGHT))).toBe(1)
    expect(await db.count('bodies')).toBe(0)
  })

  test('a little ahead can be taken back', async () => {
    await save(db, articleOf(), { now: RIGHT })
    await unsave(db, [KEY], new Date('2026-03-05T13:00:00Z'))
    expect(value(await sweep(db, RIGHT))).toBe(0)
    expect(value(await undo(db, [KEY], RIGHT))).toEqual([KEY])
  })
})

describe('the reminder of a backup', () => {
  const due = async (times: Parameters<typeof isBackupDue>[1], now: Date) =>
    value(await isBackupDue(db, times, now))

  beforeEach(async () => {
    for (let n = 0; n < 20; n++)
      await save(db, articleOf({ url: `https://a.example/${n}` }), { now: new Date('2026-01-01') })
  })

  test.each(['backedUp', 'dismissed'])(
    'is not silent for a year after a clock ahead: %s',
    async (what) => {
      expect(await due({ [what]: AHEAD.toISOString() }, RIGHT)).toBe(true)
    }
  )

  test('of a clock behind comes early rather than late', async () => {
    expect(await due({ backedUp: BEHIND.toISOString() }, RIGHT)).toBe(true)
    expect(await due({ backedUp: '2026-02-01T00:00:00.000Z' }, BEHIND)).toBe(false)
  })
})
