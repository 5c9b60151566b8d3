/** The bar under an article: what can be done with it. */
import { Headphones, Maximize, Share2, SquareArrowOutUpRight } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { LISTEN_BUTTON } from '../../ui/listen/give-back-focus'
import { Tool } from '../../ui/panel/Tool'
import { Toolbar } from '../../ui/panel/Toolbar'

/** The panels that open over the bar or, as the list of keys, over the text; one at a time. */
export type PanelName = 'type' | 'share' | 'keys'

export interface ArticleBarProps {
  open?: PanelName | undefined
  /** What the buttons do; while there is no article yet, nothing, and they say so. */
  actions?: {
    onToggle(panel: PanelName): void
    onListen(): void
    onOpenInFull(): void
    onDistractionFree(): void
  }
  /** The page is in distraction-free mode already. */
  isCovered?: boolean
}

export function ArticleBar({ open, actions, isCovered = false }: ArticleBarProps) {
  const isOff = !actions
  const panel = (name: 'type' | 'share') => ({
    isOff,
    isOpen: open === name,
    onClick: () => actions?.onToggle(name)
  })
  return (
    <Toolbar label={t('reader_toolbar')}>
      <Tool label={t('type_settings')} hint="A" popup="dialog" {...panel('type')}>
        <span class="aa-glyph" aria-hidden="true">
          {t('aa_glyph')}
        </span>
      </Tool>
      <Tool
        label={t('listen')}
        hint="L"
        class={LISTEN_BUTTON}
        isOff={isOff}
        onClick={actions?.onListen}
      >
        <Headphones class="icon" aria-hidden="true" />
      </Tool>
      <Tool label={t('share')} hint="E" popup="menu" {...panel('share')}>
        <Share2 class="icon" aria-hidden="true" />
      </Tool>
      <span class="toolbar-gap" />
      <Tool label={t('open_in_full')} hint="O" isOff={isOff} onClick={actions?.onOpenInFull}>
        <SquareArrowOutUpRight class="icon icon-flips" aria-hidden="true" />
      </Tool>
      <button
        type="button"
        class="button button-solid distraction-free"
        aria-disabled={isOff || undefined}
        aria-pressed={isCovered}
        title={t('with_key', t('distraction_free'), 'D')}
        onClick={actions?.onDistractionFree}
      >
        <Maximize class="icon" aria-hidden="true" />
        <bdi>{t('distraction_free')}</bdi>
      </button>
    </Toolbar>
  )
}
