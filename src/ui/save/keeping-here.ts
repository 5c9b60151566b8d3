/** Keeping for the extension's own pages: the library itself, but from a private window by message. */
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { type Keeping, keepingIn } from '../../library/keeping'
import { isPrivateContext } from '../../platform/active-page'
import { send } from '../../platform/messages'
import { keepingByMessage } from './keeping-by-message'

export function keepingHere(library: () => Promise<Result<Library>>): Keeping {
  if (isPrivateContext()) return keepingByMessage
  return keepingIn(library, () => {
    // The save is on the disk; should nobody answer, the work waits for the next start.
    send('library:tend', true).catch((error) => console.info('Left for later:', error))
  })
}
