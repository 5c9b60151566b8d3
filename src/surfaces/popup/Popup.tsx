/** The popup: one of nine states, at one size, over one bar. */
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { makeReady } from '../../ui/reader/make-ready'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { Skeleton } from '../../ui/states/Skeleton'
import { ArticleBar } from './ArticleBar'
import { ArticleView } from './ArticleView'
import type { Desk } from './desk'
import { MessageBar } from './MessageBar'
import { ProblemMessage } from './ProblemMessage'
import { SlowNote } from './SlowNote'
import { StillLoading } from './StillLoading'
import { type Attempt, type Read, type ReadWhole, useReading } from './use-reading'
import { useSavedCopy } from './use-saved-copy'

export interface PopupProps {
  /** The reading that began before the popup was drawn. */
  first: Attempt
  read: Read
  readWhole: ReadWhole
  desk: Desk
}

export function Popup({ first, read, readWhole, desk }: PopupProps) {
  const reading = useReading(first, read, readWhole)
  const { state } = reading
  useLayoutEffect(() => {
    document.body.dataset.state = state.name
  }, [state.name])
  const [settings, change] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])

  // After the first paint, and before there is an answer.
  useEffect(makeReady, [])

  const copy = useSavedCopy(state, desk)
  const page = state.name === 'article' ? state.article : copy
  if (page) return <ArticleView {...{ page, desk, settings, change }} onLoadAll={reading.loadAll} />
  return (
    <>
      <main class="stage">
        {'problem' in state ? (
          <ProblemMessage state={state} reading={reading} />
        ) : (
          <Skeleton>
            {state.name === 'waiting' && <StillLoading />}
            {state.name === 'slow' && <SlowNote reading={reading} />}
          </Skeleton>
        )}
      </main>
      <footer class="bar">{'problem' in state ? <MessageBar /> : <ArticleBar />}</footer>
    </>
  )
}
