/** Where the reader left off: in the entry of a saved article, else in a short list of its own. */
import { articleKey } from '../../library/article-key'
import { setProgress } from '../../library/edit'
import { find } from '../../library/open-saved'
import type { ReadingPlace } from '../../platform/messages'
import { readPlace, writePlace } from '../../platform/reading-places'
import { readSettings } from '../../platform/settings'
import { library } from './library'

export async function recallProgress(url: string): Promise<ReadingPlace | undefined> {
  const key = articleKey({ url })
  const { rememberPlaces } = await readSettings()
  return (await savedPlace(key)) ?? (rememberPlaces ? readPlace(key) : undefined)
}

export async function keepProgress(url: string, place: ReadingPlace): Promise<undefined> {
  const key = articleKey({ url })
  const db = await library()
  if (db.ok && (await savedPlace(key))) await setProgress(db.value, key, place)
  else if ((await readSettings()).rememberPlaces) await writePlace(key, place)
}

async function savedPlace(key: string): Promise<ReadingPlace | undefined> {
  const db = await library()
  const found = db.ok ? await find(db.value, key) : db
  return found.ok ? found.value?.progress : undefined
}
