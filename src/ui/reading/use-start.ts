/** Where a story is opened: at its top, or where its reader left off. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { ReadingPlace } from '../../platform/messages'
import type { Block } from './blocks'
import { resumeAt } from './place'
import type { Travel } from './use-travel'

/** Before the first paint: the text is never seen at its top and then elsewhere. */
export function useStart(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  travel: Travel,
  start: ReadingPlace | undefined
): void {
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0, left: 0, behavior: 'instant' })
  }, [])
  useLayoutEffect(() => {
    if (blocks.length > 0 && start) travel.begin(resumeAt(start))
  }, [blocks, start])
}
