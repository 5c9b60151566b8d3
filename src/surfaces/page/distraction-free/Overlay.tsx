/** What distraction-free mode shows: the reader, and a word when the page below moves on. */
import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Article } from '../../../article/types'
import type { ReadingPlace } from '../../../platform/messages'
import type { Settings } from '../../../settings/settings'
import type { KeyRow } from '../../../ui/reading/KeyList'
import { ReadingView } from '../../../ui/reading/ReadingView'
import { applySettings } from '../../../ui/settings/apply-settings'
import { useSettings } from '../../../ui/settings/use-settings'
import type { ToastMessage } from '../../../ui/toast/use-toast'
import type { Faces } from './faces'
import type { Stage } from './stage'

export interface OverlayProps {
  stage: Stage
  faces: Faces
  article: Article
  settings: Settings
  start: ReadingPlace | undefined
  headlineId: string
  message: ToastMessage | undefined
  onPlace(place: ReadingPlace): void
  onLeave(): void
}

const ROWS: readonly KeyRow[] = [[['D', 'Esc'], 'leave']]

export function Overlay({ stage, faces, article, onLeave, ...props }: OverlayProps) {
  const [settings, change] = useSettings(props.settings)
  const { dialog } = stage
  useLayoutEffect(() => applySettings(dialog, settings), [settings])
  useEffect(() => void faces.use(settings, dialog), [settings.face, article])
  return (
    <ReadingView
      key={article.url + article.capturedAt}
      {...{ article, settings, change, onLeave }}
      root={dialog}
      keyTarget={stage.root}
      headlineId={props.headlineId}
      start={props.start}
      onTypePanel={faces.useSamples}
      message={props.message}
      onPlace={props.onPlace}
      keys={{ d: onLeave }}
      keyRows={ROWS}
    />
  )
}
