/** What distraction-free mode shows: the reader, and a word when the page below moves on. */
import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Article } from '../../../article/types'
import { isPrivateContext } from '../../../platform/active-page'
import { type ReadingPlace, send } from '../../../platform/messages'
import type { Settings } from '../../../settings/settings'
import type { KeyRow } from '../../../ui/reading/KeyList'
import { ReadingView } from '../../../ui/reading/ReadingView'
import { keepingByMessage } from '../../../ui/save/keeping-by-message'
import { PrivateNote } from '../../../ui/save/PrivateNote'
import { SaveButton } from '../../../ui/save/SaveButton'
import { useSaving } from '../../../ui/save/use-saving'
import { applySettings } from '../../../ui/settings/apply-settings'
import { useSettings } from '../../../ui/settings/use-settings'
import { type ToastMessage, useToast } from '../../../ui/toast/use-toast'
import type { Faces } from './faces'
import { injectWriter } from './inject-writer'
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

const ROWS: readonly KeyRow[] = [
  [['S'], 'save_to_library'],
  [['D', 'Esc'], 'leave']
]

const openLibrary = () => void send('library:open', true)

export function Overlay({ stage, faces, article, onLeave, ...props }: OverlayProps) {
  const [settings, change] = useSettings(props.settings)
  const [toast, say] = useToast()
  const { dialog } = stage
  const saving = useSaving({
    ...{ article, say, openLibrary, keeping: keepingByMessage },
    isPrivate: isPrivateContext()
  })
  const { message } = props
  useEffect(() => message && say(message), [message])
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
      {...{ toast, say }}
      onPlace={props.onPlace}
      actions={<SaveButton saving={saving} isIcon />}
      notice={saving.isAsking && <PrivateNote saving={saving} />}
      keys={{ d: onLeave, s: saving.toggle }}
      keyRows={ROWS}
      write={injectWriter}
    />
  )
}
