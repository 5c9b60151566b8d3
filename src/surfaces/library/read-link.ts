/** A link whose text is not here: its page is opened, read there, and its text kept. */
import { ok, type Result } from '../../article/types'
import type { Library } from '../../library/database'
import { save } from '../../library/save'
import { readPage } from '../../platform/read-page'
import { isReadable, openAddress, showPage } from '../../platform/tabs'
import { readerPage } from '../../ui/pages'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'

/**
 * Answers whether the text is here now. Where it may not be read, or is no story, its page stays
 * open: the reader may press the button there, and the text meets its link.
 */
export async function readLink(
  url: string,
  mayRead: boolean,
  library: () => Promise<Result<Library>>
): Promise<Result<boolean>> {
  const tab = await openAddress(url)
  if (tab === undefined || !mayRead || !(await isReadable(tab))) return ok(false)
  const read = await readPage(tab, { extract, more })
  if (!read.ok) return ok(false)
  const db = await library()
  const saved = db.ok ? await save(db.value, read.value, { at: url, withImages: true }) : db
  if (!saved.ok) return saved
  await showPage(tab, readerPage(saved.value.entry.key))
  return ok(true)
}
