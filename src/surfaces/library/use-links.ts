/** A click on a story whose text is still to be fetched. */
import { useCallback, useRef } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { askForSite } from '../../platform/grants'
import { tell } from '../../platform/messages'
import { siteOf } from '../../platform/sites'
import type { ToastMessage } from '../../ui/toast/use-toast'
import { reason } from './use-acts'

export interface LinksOptions {
  library: () => Promise<Result<Library>>
  say(message: ToastMessage): void
}

/** Gives what is to be called in the click itself, with the link's address. */
export function useLinks({ library, say }: LinksOptions): (url: string) => void {
  // A site that the reader has refused is not asked for at every link of it.
  const refused = useRef(new Set<string>())
  return useCallback(
    (url) => {
      const site = siteOf(url)
      const asked = site && !refused.current.has(site) ? askForSite(site) : Promise.resolve(false)
      const open = async () => {
        const mayRead = await asked
        if (site && !mayRead) refused.current.add(site)
        const { readLink } = await import('./read-link')
        const done = await readLink(url, mayRead, library)
        if (!done.ok) say(reason(done.problem))
        else if (done.value) tell('library:tend', true)
      }
      void open()
    },
    [library]
  )
}
