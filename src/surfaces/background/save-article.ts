/** Saves the article of a tab without opening anything: by shortcut or from the context menu. */
import { save } from '../../library/save'
import { readPage } from '../../platform/read-page'
import script from '../page/extract.iife?script'
import { library } from './library'

export async function saveArticle(tabId: number): Promise<void> {
  const read = await readPage(tabId, script)
  if (!read.ok) return console.info('Nothing saved:', read.problem)
  const db = await library()
  const saved = db.ok ? await save(db.value, read.value) : db
  if (!saved.ok) console.warn('Not saved:', saved.problem)
}
