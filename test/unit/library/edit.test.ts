import { beforeEach, expect, test } from 'vitest'
import type { Library } from '../../../src/library/database'
import { setProgress, setState, setTags } from '../../../src/library/edit'
import { find } from '../../../src/library/open-saved'
import { save } from '../../../src/library/save'
import { unsave } from '../../../src/library/unsave'
import { articleOf, emptyLibrary, present, value } from './samples'

const KEY = 'valley.example/bees'
const entry = async () => present(value(await find(db, KEY)))
const at = (fraction: number, paragraph = 1) => ({ paragraph, fraction })

let db: Library
beforeEach(async () => {
  db = await emptyLibrary()
  value(await save(db, articleOf(), { now: new Date('2026-03-05') }))
  await db.clear('jobs')
})

test('reading begins a story, and ends it where its last lines are in view', async () => {
  for (const [fraction, state] of [
    [0, 'to-read'],
    [0.01, 'started'],
    [0.969, 'started'],
    [0.97, 'finished']
  ] as const) {
    value(await setProgress(db, KEY, at(fraction)))
    expect((await entry()).state).toBe(state)
  }
})

test('going back up leaves a story finished, at its new place', async () => {
  value(await setProgress(db, KEY, at(1)))
  value(await setProgress(db, KEY, at(0.2), new Date('2026-03-06')))
  expect(await entry()).toMatchObject({
    ...{ state: 'finished', progress: at(0.2) },
    ...{ readAt: '2026-03-06T00:00:00.000Z', updatedAt: expect.any(String) }
  })
})

test('a place that cannot be is the nearest that can', async () => {
  value(await setProgress(db, KEY, at(7, -3)))
  expect((await entry()).progress).toEqual(at(1, 0))
  value(await setProgress(db, KEY, at(Number.NaN, 2.7)))
  expect((await entry()).progress).toEqual(at(0, 2))
})

test('what is marked as to read starts at its top again; what is marked as finished stays', async () => {
  value(await setProgress(db, KEY, at(0.4, 3), new Date('2026-03-06')))
  value(await setState(db, [KEY], 'finished', new Date('2026-04-01')))
  expect(await entry()).toMatchObject({ state: 'finished', progress: at(0.4, 3) })
  expect((await entry()).updatedAt).toBe('2026-04-01T00:00:00.000Z')
  value(await setState(db, [KEY], 'to-read'))
  expect(await entry()).toMatchObject({ state: 'to-read', progress: at(0, 0) })
})

test('a tag is trimmed, cut, and known by its letters; the spelling that is here stays', async () => {
  value(
    await setTags(db, [KEY], { add: ['  long \n reads ', 'É\u0301te\u0301', ' ', 'x'.repeat(200)] })
  )
  const { tags } = await entry()
  expect(tags).toEqual(['long reads', 'x'.repeat(100), 'É\u0301te\u0301'].sort())
  value(await setTags(db, [KEY], { add: ['LONG READS'] }))
  expect((await entry()).tags).toEqual(tags)
  value(await setTags(db, [KEY], { remove: ['Long Reads', 'X'.repeat(100)] }))
  expect((await entry()).tags).toEqual(['É\u0301te\u0301'])
})

test('tags are searched, and so indexed anew; places and states are not', async () => {
  value(await setProgress(db, KEY, at(0.4)))
  value(await setState(db, [KEY], 'finished'))
  expect(await db.count('jobs')).toBe(0)
  value(await setTags(db, [KEY], { add: ['bees'] }))
  expect(await db.getAll('jobs')).toMatchObject([{ kind: 'index', key: KEY }])
})

test('what is not here, or was removed, is left as it is', async () => {
  value(await unsave(db, [KEY], new Date('2026-04-01')))
  const rows = await db.getAll('articles')
  value(await setTags(db, [KEY, 'nowhere'], { add: ['bees'] }))
  value(await setProgress(db, KEY, at(0.5)))
  expect(await db.getAll('articles')).toEqual(rows)
})
