/** What a copy from the story brings: loaded when a reader begins to select, since few do. */
import { useCallback, useEffect, useRef } from 'preact/hooks'
import type { untypesetOnCopy } from '../../ui/reader/untypeset-on-copy'

type OnCopy = typeof untypesetOnCopy

export function useCopying(): OnCopy {
  const copy = useRef<OnCopy>(undefined)
  useEffect(() => {
    const load = async () => {
      copy.current = (await import('../../ui/reader/untypeset-on-copy')).untypesetOnCopy
    }
    document.addEventListener('selectionchange', load, { once: true })
    return () => document.removeEventListener('selectionchange', load)
  }, [])
  return useCallback((event) => copy.current?.(event), [])
}
