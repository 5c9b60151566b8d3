/** Keeping for those who cannot open the library: scripts in a page, and pages in private windows. */
import { fail, type Result } from '../../article/types'
import type { Keeping } from '../../library/keeping'
import { onLibraryChange } from '../../platform/library-changes'
import { send } from '../../platform/messages'

export const keepingByMessage: Keeping = {
  standing: (article) => answered(send('article:standing', article)),
  save: (article) => answered(send('article:save', article)),
  remove: (key) => answered(send('article:remove', key)),
  bringBack: (key) => answered(send('article:bring-back', key)),
  follow: onLibraryChange
}

/** Nobody answers a script whose extension was updated or removed under the open page. */
async function answered<T>(reply: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await reply
  } catch (error) {
    return fail('storage-blocked', String(error))
  }
}
