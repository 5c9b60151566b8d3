/** What opens above the bar: type settings, or sharing. */
import type { Article, Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { Settings } from '../../settings/settings'
import { TypePanel } from '../../ui/panel/TypePanel'
import type { ChangeSettings } from '../../ui/settings/use-settings'
import { imagesAtHand } from '../../ui/share/images-at-hand'
import { loadWriter } from '../../ui/share/load-writer'
import { ShareMenu } from '../../ui/share/ShareMenu'
import type { ToastMessage } from '../../ui/toast/use-toast'
import type { PanelName } from './ArticleBar'

export interface BarPanelsProps {
  open: Exclude<PanelName, 'keys'>
  settings: Settings
  /** What is shown, as it is kept, copied and shared. */
  article: Article
  library: () => Promise<Result<Library>>
  print(): void
  say(message: ToastMessage): void
  onChange: ChangeSettings
  onClose(): void
}

export function BarPanels({ open, settings, article, library, ...props }: BarPanelsProps) {
  const { onClose } = props
  if (open === 'type')
    return <TypePanel class="above-bar" {...{ settings, onClose }} onChange={props.onChange} />
  return (
    <ShareMenu
      class="above-bar"
      article={article}
      write={loadWriter}
      images={() => imagesAtHand(article, library)}
      onPrint={props.print}
      onDone={(text) => props.say({ text })}
      hasKeys={settings.singleKeys}
      onClose={onClose}
    />
  )
}
