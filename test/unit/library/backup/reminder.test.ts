import { beforeEach, expect, test } from 'vitest'
import { isBackupDue } from '../../../../src/library/backup/reminder'
import type { Library } from '../../../../src/library/database'
import { save } from '../../../../src/library/save'
import { articleOf, emptyLibrary, value } from '../samples'

let db: Library
beforeEach(async () => {
  db = await emptyLibrary()
})

async function saved(count: number, day: string): Promise<void> {
  for (let n = 0; n < count; n++)
    value(
      await save(db, articleOf({ url: `https://a.example/${day}/${n}` }), { now: new Date(day) })
    )
}

const due = async (times: Parameters<typeof isBackupDue>[1]) =>
  value(await isBackupDue(db, times, new Date('2026-05-01')))

test('twenty articles, a month without a backup', async () => {
  await saved(20, '2026-03-01')
  expect(await due({})).toBe(true)
  expect(await due({ backedUp: '2026-02-01' })).toBe(true)
})

test.each([
  ['backed up this month', { backedUp: '2026-04-15' }],
  ['dismissed this month', { dismissed: '2026-04-15' }],
  ['nothing changed since the backup', { backedUp: '2026-03-02' }]
])('%s: silent', async (_name, times) => {
  await saved(20, '2026-03-01')
  expect(await due(times)).toBe(false)
})

test('few articles, or a young library: silent', async () => {
  await saved(19, '2026-03-01')
  expect(await due({})).toBe(false)
  db = await emptyLibrary()
  await saved(30, '2026-04-20')
  expect(await due({})).toBe(false)
})
