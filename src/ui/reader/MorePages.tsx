/** "This story has 3 pages.": the others are fetched only when the reader asks. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { language, t, tCount } from '../../platform/i18n'

export interface MorePagesProps {
  count: number
  /** Tells whether all pages are there now. */
  onLoadAll(): Promise<boolean>
}

export function MorePages({ count, onLoadAll }: MorePagesProps) {
  const [state, setState] = useState<'offered' | 'loading' | 'failed'>('offered')
  const isLoading = state === 'loading'
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = box.current
    return () => own && handOnKeys(own)
  }, [])
  const load = async () => {
    if (isLoading) return
    setState('loading')
    if (!(await onLoadAll())) setState('failed')
  }
  return (
    <div ref={box} class="more-pages" lang={language()}>
      <p role="status">
        <bdi>
          {state === 'offered' && tCount('story_pages', count)}
          {isLoading && t('loading_all')}
          {state === 'failed' && t('load_all_failed')}
        </bdi>
      </p>
      {/* It stays while it loads: gone, it would take the focus with it. */}
      <button type="button" class="button button-line" aria-disabled={isLoading} onClick={load}>
        {t(state === 'failed' ? 'try_again' : 'load_all')}
      </button>
    </div>
  )
}

/** With its button gone, when all pages have come, the keys that it had are the text's. */
function handOnKeys(box: Element): void {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot
  if (box.contains(activeElement))
    box.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
}
