/** What distraction-free mode shows: the reader, and a word when the page below moves on. */
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { ok } from '../../../article/types'
import type { Keeping } from '../../../library/keeping'
import { isPrivateContext } from '../../../platform/active-page'
import { type ReadingPlace, tell } from '../../../platform/messages'
import type { Settings } from '../../../settings/settings'
import { SAVE_ROW } from '../../../ui/reading/KeyList'
import type { KeyRow } from '../../../ui/reading/Keys'
import { ReadingView } from '../../../ui/reading/ReadingView'
import { keepingByMessage } from '../../../ui/save/keeping-by-message'
import { OfflineNote } from '../../../ui/save/OfflineNote'
import { PrivateNote } from '../../../ui/save/PrivateNote'
import { SaveButton } from '../../../ui/save/SaveButton'
import { UNKNOWN, useSaving } from '../../../ui/save/use-saving'
import { applySettings } from '../../../ui/settings/apply-settings'
import { useSettings } from '../../../ui/settings/use-settings'
import { useToast } from '../../../ui/toast/use-toast'
import { useOnline } from '../../../ui/use-online'
import { usePrintKey } from '../../../ui/use-print-key'
import type { Shown } from './cover'
import type { Faces } from './faces'
import { injectWriter } from './inject-writer'
import type { Stage } from './stage'

export interface OverlayProps extends Shown {
  stage: Stage
  faces: Faces
  settings: Settings
  headlineId: string
  onPlace(place: ReadingPlace): void
  /** Fetches the other pages of the story, where it has some. */
  onLoadAll(): Promise<boolean>
  onLeave(): void
}

const ROWS: readonly KeyRow[] = [SAVE_ROW, [['D', 'Esc'], 'leave']]

const openLibrary = () => tell('library:open', true)

/** What the library says is asked when the reader enters: until then it can change. */
const notAsked: Keeping = {
  ...keepingByMessage,
  standing: async () => ok(UNKNOWN)
}

export function Overlay({ stage, faces, article, isEntered, onLeave, ...props }: OverlayProps) {
  const [settings, change] = useSettings(props.settings)
  const [toast, say] = useToast()
  const isOffline = !useOnline()
  const { dialog } = stage
  const saving = useSaving({
    ...{ article, say, openLibrary },
    keeping: isEntered ? keepingByMessage : notAsked,
    isPrivate: async () => isPrivateContext()
  })
  const print = () => {
    // What covers the page is printed there, too, and in a private window nowhere else.
    if (isPrivateContext()) globalThis.print()
    else tell('reader:print', article)
  }
  usePrintKey(print, stage.root)
  const { message } = props
  useEffect(() => message && say(message), [message])
  useLayoutEffect(() => applySettings(dialog, settings), [settings])
  useEffect(() => void faces.use(settings, dialog), [settings.face, article])
  return (
    <ReadingView
      // Drawn anew also where all pages of a story have come, but not from its first: nothing moves there.
      key={[article.url, article.capturedAt, article.pageAt ?? 0].join()}
      {...{ article, settings, change, onLeave }}
      root={dialog}
      isBare={!isEntered}
      keyTarget={stage.root}
      headlineId={props.headlineId}
      start={props.start}
      onTypePanel={faces.useSamples}
      {...{ toast, say }}
      onPlace={props.onPlace}
      actions={<SaveButton saving={saving} isIcon />}
      onLoadAll={props.onLoadAll}
      notice={
        <>
          {saving.isAsking && <PrivateNote saving={saving} />}
          {isOffline && <OfflineNote isSaved={false} />}
        </>
      }
      keys={{ d: onLeave, s: saving.toggle }}
      keyRows={ROWS}
      write={injectWriter}
      onPrint={print}
    />
  )
}
