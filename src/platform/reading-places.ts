/** Where the reader left off in articles that are not in the library: the last few hundred. */
import browser from 'webextension-polyfill'
import { changeRecord } from './change-record'
import type { ReadingPlace } from './messages'

const RECORD = 'reading-places'

/** The oldest are forgotten first. */
const MOST = 300

type Places = [key: string, paragraph: number, fraction: number][]

/** `key` is the article's; undefined where nothing is known of it. */
export async function readPlace(key: string): Promise<ReadingPlace | undefined> {
  const { [RECORD]: stored } = await browser.storage.local.get(RECORD)
  const found = placesIn(stored).find(([known]) => known === key)
  return found && { paragraph: found[1], fraction: found[2] }
}

/** The 300 last written are kept. */
export function writePlace(key: string, { paragraph, fraction }: ReadingPlace): Promise<void> {
  return changeRecord(RECORD, (stored) => {
    const others = placesIn(stored).filter(([known]) => known !== key)
    return [...others, [key, paragraph, fraction]].slice(-MOST)
  })
}

/** All of them. */
export const forgetPlaces = (): Promise<void> => changeRecord(RECORD, () => [])

const placesIn = (stored: unknown): Places => (Array.isArray(stored) ? stored.filter(isPlace) : [])

const isPlace = (row: unknown): row is Places[number] =>
  Array.isArray(row) &&
  typeof row[0] === 'string' &&
  Number.isFinite(row[1]) &&
  Number.isFinite(row[2])
