/** The writers for distraction-free mode: they come to the page, the article stays where it is. */
import { send } from '../../../platform/messages'
import type { Writer } from '../../../ui/share/writer'

export const injectWriter: Writer = async (what, article, options) => {
  if (!globalThis.ledeWriter) await send('writer:load', true)
  if (!globalThis.ledeWriter) throw new Error('The writers are not here.')
  return globalThis.ledeWriter.write(what, article, options)
}
