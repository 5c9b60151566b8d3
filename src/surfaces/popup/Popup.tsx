/** The popup: one of eight states, at one size, over one bar. */
import { useLayoutEffect } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { Skeleton } from '../../ui/states/Skeleton'
import { Wordmark } from '../../ui/Wordmark'
import { ArticleView } from './ArticleView'
import { ProblemMessage } from './ProblemMessage'
import { SlowNote } from './SlowNote'
import { type Read, useReading } from './use-reading'

export interface PopupProps {
  /** The reading that began before the popup was drawn. */
  first: Promise<Result<Article>>
  read: Read
}

export function Popup({ first, read }: PopupProps) {
  const reading = useReading(first, read)
  const { state } = reading
  useLayoutEffect(() => {
    document.body.dataset.state = state.name
  }, [state.name])
  const [settings, change] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])

  if (state.name === 'article')
    return <ArticleView {...{ article: state.article, settings, change }} />
  return (
    <>
      <main class="stage">
        {'problem' in state ? (
          <ProblemMessage state={state} reading={reading} />
        ) : (
          <Skeleton>{state.name === 'slow' && <SlowNote reading={reading} />}</Skeleton>
        )}
      </main>
      <footer class="bar">
        <Wordmark />
      </footer>
    </>
  )
}
