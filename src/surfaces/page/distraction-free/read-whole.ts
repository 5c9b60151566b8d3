/** The other pages of a parted story, for distraction-free mode: what reads them comes when it is asked for. */
import { type Article, fail, type Result } from '../../../article/types'
import { send } from '../../../platform/messages'

/** Problems: `page-changed` where a page cannot be had, `unreadable` where nothing is there to read it. */
export async function readWhole(article: Article): Promise<Result<Article>> {
  try {
    if (!globalThis.ledeWhole) await send('whole:load', true)
    return (await globalThis.ledeWhole?.(article)) ?? fail('unreadable', 'The script is not here.')
  } catch (error) {
    // The extension was updated meanwhile.
    return fail('unreadable', String(error))
  }
}
