/** Keeping for the extension's own pages: the library itself, but from a private window by message. */
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { type Keeping, keepingIn } from '../../library/keeping'
import { isPrivateContext } from '../../platform/active-page'
import { tell } from '../../platform/messages'
import { keepingByMessage } from './keeping-by-message'

/** `at`: address of the page that is read, where it is known. */
export function keepingHere(
  library: () => Promise<Result<Library>>,
  at?: Promise<string | undefined>
): Keeping {
  if (isPrivateContext()) return keepingByMessage
  // The save is on the disk; should nobody answer, the work waits for the next start.
  const onChange = () => tell('library:tend', true)
  return keepingIn(library, { onChange, at })
}
