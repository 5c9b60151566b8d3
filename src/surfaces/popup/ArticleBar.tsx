/** The bar under an article: what can be done with it. */
import { Headphones, Maximize, Share2, SquareArrowOutUpRight } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { LISTEN_BUTTON } from '../../ui/listen/give-back-focus'
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
  const isDisabled = actions ? undefined : true
  return (
    <Toolbar label={t('reader_toolbar')}>
      <button
        type="button"
        class="icon-button"
        aria-disabled={isDisabled}
        aria-label={t('type_settings')}
        aria-haspopup="dialog"
        aria-expanded={open === 'type'}
        title={t('type_settings')}
        onClick={() => actions?.onToggle('type')}
      >
        <span class="aa-glyph" aria-hidden="true">
          {t('aa_glyph')}
        </span>
      </button>
      <button
        type="button"
        class={`icon-button ${LISTEN_BUTTON}`}
        aria-disabled={isDisabled}
        aria-label={t('listen')}
        title={t('listen')}
        onClick={actions?.onListen}
      >
        <Headphones class="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-disabled={isDisabled}
        aria-label={t('share')}
        aria-haspopup="menu"
        aria-expanded={open === 'share'}
        title={t('share')}
        onClick={() => actions?.onToggle('share')}
      >
        <Share2 class="icon" aria-hidden="true" />
      </button>
      <span class="toolbar-gap" />
      <button
        type="button"
        class="icon-button"
        aria-disabled={isDisabled}
        aria-label={t('open_in_full')}
        title={t('with_key', t('open_in_full'), 'O')}
        onClick={actions?.onOpenInFull}
      >
        <SquareArrowOutUpRight class="icon icon-flips" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button button-solid distraction-free"
        aria-disabled={isDisabled}
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
