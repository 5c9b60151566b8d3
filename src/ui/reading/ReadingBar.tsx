/** The toolbar of a reader: above on wide screens, below and larger on narrow ones. */
import { Headphones, Share2, TableOfContents, X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { LISTEN_BUTTON } from '../listen/give-back-focus'
import { Tool } from '../panel/Tool'
import { Toolbar } from '../panel/Toolbar'
import { Logo } from '../reader/Logo'
import { sourceName } from '../reader/source-name'

/** The panels of a reader, one at a time. */
export type PanelName = 'outline' | 'type' | 'share' | 'keys'

export interface ReadingBarProps {
  article: Article
  isNarrow: boolean
  open: PanelName | undefined
  onToggle(panel: PanelName): void
  onListen(): void
  /** The player, while there is one, stands where the buttons are. */
  player: ComponentChildren
  /** The surface's own buttons, Save among them. */
  actions: ComponentChildren
  onLeave: (() => void) | undefined
}

export function ReadingBar(props: ReadingBarProps) {
  const { article, isNarrow, player, onLeave } = props
  const leave = !isNarrow && onLeave && <Leave onLeave={onLeave} />
  return (
    <header class="reading-bar">
      {!isNarrow && <Source article={article} />}
      {player ? (
        <>
          <div class="reading-player">{player}</div>
          {leave}
        </>
      ) : (
        <Toolbar label={t('reader_toolbar')} class="reading-tools">
          {isNarrow && onLeave && (
            <Tool label={t('leave')} hint="Esc" onClick={onLeave}>
              <X class="icon" aria-hidden="true" />
            </Tool>
          )}
          <Tools {...props} />
          {leave}
        </Toolbar>
      )}
    </header>
  )
}

function Leave({ onLeave }: { onLeave(): void }) {
  return (
    <>
      <span class="bar-rule" aria-hidden="true" />
      <button type="button" class="button button-ghost leave" onClick={onLeave}>
        {t('leave')}
        <kbd class="key">Esc</kbd>
      </button>
    </>
  )
}

function Source({ article }: { article: Article }) {
  const { publisher } = article
  const name = sourceName(article)
  return (
    <span class="reading-source">
      <Logo {...{ name, logo: publisher?.logo, logoDark: publisher?.logoDark }} />
      <bdi>{name}</bdi>
    </span>
  )
}

function Tools({ open, onToggle, onListen, actions }: ReadingBarProps) {
  return (
    <>
      <Tool
        label={t('outline')}
        hint="O"
        popup="dialog"
        isOpen={open === 'outline'}
        onClick={() => onToggle('outline')}
      >
        <TableOfContents class="icon icon-flips" aria-hidden="true" />
      </Tool>
      <Tool
        label={t('type_settings')}
        hint="A"
        popup="dialog"
        isOpen={open === 'type'}
        onClick={() => onToggle('type')}
      >
        <span class="aa-glyph" aria-hidden="true">
          {t('aa_glyph')}
        </span>
      </Tool>
      <Tool label={t('listen')} hint="L" class={LISTEN_BUTTON} onClick={onListen}>
        <Headphones class="icon" aria-hidden="true" />
      </Tool>
      <Tool
        label={t('share')}
        hint="E"
        popup="menu"
        isOpen={open === 'share'}
        onClick={() => onToggle('share')}
      >
        <Share2 class="icon" aria-hidden="true" />
      </Tool>
      {actions}
    </>
  )
}
