/** Records that several tabs change at once: what each of them says stays. */
import { beforeEach, expect, test, vi } from 'vitest'
import { readBackupTimes, writeBackupTimes } from '../../../src/platform/backup-times'
import { forgetPlaces, readPlace, writePlace } from '../../../src/platform/reading-places'
import { chooseSite, openSites, readSites } from '../../../src/platform/sites'

const records = vi.hoisted(() => new Map<string, unknown>())
const granted = vi.hoisted(() => ({ origins: [] as string[] }))
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => granted },
    storage: {
      local: {
        async get(name: string) {
          return records.has(name) ? { [name]: records.get(name) } : {}
        },
        async set(given: Record<string, unknown>) {
          for (const [name, value] of Object.entries(given)) records.set(name, value)
        }
      }
    }
  }
}))

beforeEach(() => records.clear())

const place = (paragraph: number) => ({ paragraph, fraction: 0.5 })

test('the places of all stories in a window that closes are kept', async () => {
  await Promise.all(['a', 'b', 'c'].map((key, at) => writePlace(key, place(at))))
  expect(await Promise.all(['a', 'b', 'c'].map(readPlace))).toEqual([place(0), place(1), place(2)])
})

test('of places the last 300 are kept, one for each story', async () => {
  for (let at = 0; at < 301; at++) await writePlace(`story ${at}`, place(at))
  await writePlace('story 1', place(7))
  expect(await readPlace('story 0')).toBeUndefined()
  expect(await readPlace('story 1')).toEqual(place(7))
  await writePlace('one more', place(1))
  expect(await readPlace('story 2')).toBeUndefined()
  expect(await readPlace('story 3')).toEqual(place(3))
  expect(await readPlace('story 1')).toEqual(place(7))
  await Promise.all([writePlace('story 2', place(2)), forgetPlaces()])
  expect(await readPlace('story 300')).toBeUndefined()
})

test('what is no place, no site and no time counts as none', async () => {
  records.set('reading-places', ['x', ['a', '1', 0.5], ['b', 1, 0.5]])
  records.set('sites', ['https://news.example/*', 7])
  records.set('backup-times', { backedUp: 7, dismissed: '2026-03-04T00:00:00.000Z' })
  expect(await readPlace('a')).toBeUndefined()
  expect(await readPlace('b')).toEqual(place(1))
  expect(await readSites()).toEqual(['https://news.example/*'])
  expect(await readBackupTimes()).toEqual({ dismissed: '2026-03-04T00:00:00.000Z' })
  records.set('sites', 'https://news.example/*')
  expect(await readSites()).toEqual([])
})

test('sites that are chosen at once are all chosen, and one that is given up is not', async () => {
  await Promise.all(
    ['https://a.example/*', 'https://b.example/*'].map((site) => chooseSite(site, true))
  )
  expect(await readSites()).toEqual(['https://a.example/*', 'https://b.example/*'])
  await chooseSite('https://a.example/*', false)
  expect(await readSites()).toEqual(['https://b.example/*'])
})

test('a site is open to Lede where it is both chosen and granted', async () => {
  await chooseSite('https://a.example/*', true)
  await chooseSite('https://b.example/*', true)
  granted.origins = ['https://b.example/*', 'https://pictures.example/*']
  expect(await openSites()).toEqual(['https://b.example/*'])
})

test('a backup and a reminder that is dismissed do not forget one another', async () => {
  const [backedUp, dismissed] = ['2026-03-05T00:00:00.000Z', '2026-03-04T00:00:00.000Z']
  await Promise.all([writeBackupTimes({ dismissed }), writeBackupTimes({ backedUp })])
  expect(await readBackupTimes()).toEqual({ backedUp, dismissed })
})
