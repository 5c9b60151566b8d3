/** The panel that is open over a story, if one is: outline, type, sharing or keys. */
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import type { Settings } from '../../settings/settings'
import { TypePanel } from '../panel/TypePanel'
import type { ChangeSettings } from '../settings/use-settings'
import { ShareMenu } from '../share/ShareMenu'
import type { Sharing } from '../share/sharing'
import type { Writer } from '../share/writer'
import type { ToastMessage } from '../toast/use-toast'
import { KeyList, READING_KEYS } from './KeyList'
import type { KeyRow } from './Keys'
import { Outline } from './Outline'
import type { PanelName } from './ReadingBar'
import { canRunVertical } from './runs-vertical'
import type { Following } from './use-place'

export interface ReadingPanelsProps {
  open: PanelName | undefined
  article: Article
  settings: Settings
  change: ChangeSettings
  isNarrow: boolean
  place: Following
  /** As it is kept, for files and links. */
  shared: Article
  write: Writer
  images: Sharing['images']
  onPrint(): void
  /** Rows for the surface's own keys. */
  keyRows: readonly KeyRow[] | undefined
  say(message: ToastMessage): void
  /** A block of the outline was chosen. */
  onGo(index: number): void
  onClose(): void
}

export function ReadingPanels({ open, article, settings, onClose, ...props }: ReadingPanelsProps) {
  if (open === 'outline')
    return (
      <Outline
        {...props.place}
        language={langOf(article)}
        direction={article.dir}
        onGo={props.onGo}
        onClose={onClose}
      />
    )
  if (open === 'type')
    return (
      <TypePanel
        class="reading-type"
        hasColumn={!props.isNarrow}
        hasVertical={canRunVertical(article)}
        settings={settings}
        onChange={props.change}
        onClose={onClose}
      />
    )
  if (open === 'share')
    return (
      <ShareMenu
        class="reading-share"
        article={props.shared}
        write={props.write}
        images={props.images}
        onPrint={props.onPrint}
        onDone={(text) => props.say({ text })}
        hasKeys={settings.singleKeys}
        onClose={onClose}
      />
    )
  if (open === 'keys')
    return <KeyList rows={[...READING_KEYS, ...(props.keyRows ?? [])]} onClose={onClose} />
  return null
}
