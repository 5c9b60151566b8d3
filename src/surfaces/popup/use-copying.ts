/** What a copy from the popup brings: loaded once the story is seen, and before anyone can have selected in it. */
import { useEffect } from 'preact/hooks'

export function useCopying(): void {
  useEffect(() => {
    const copying = new AbortController()
    // Of the whole document: what the browser's key for all selects begins above the story.
    void import('../../ui/reader/untypeset-on-copy').then(({ untypesetOnCopy }) =>
      document.addEventListener('copy', untypesetOnCopy, copying)
    )
    return () => copying.abort()
  }, [])
}
