/** The bar over the list while stories are picked: what can be done with all of them. */
import { CircleCheck, Tag, Trash2, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { t, tCount } from '../../platform/i18n'
import { Toolbar } from '../../ui/panel/Toolbar'
import { TagPanel } from './TagPanel'
import { ExportButton } from './transfer/ExportButton'
import type { Transfer } from './transfer/use-transfer'
import type { Acts } from './use-acts'
import type { Selection } from './use-selection'

export interface SelectionBarProps {
  selection: Selection
  acts: Acts
  library: () => Promise<Result<Library>>
  transfer: Transfer
}

export function SelectionBar({ selection, acts, library, transfer }: SelectionBarProps) {
  const [isTagging, setTagging] = useState(false)
  const keys = [...selection.picked]
  const isNone = keys.length === 0
  return (
    <section class="selection" aria-label={t('selection')}>
      {isTagging && (
        <TagPanel {...{ keys, library }} onTag={acts.tag} onClose={() => setTagging(false)} />
      )}
      <Toolbar label={t('selection')} class="panel selection-bar">
        <b role="status">{tCount('selected', keys.length)}</b>
        {isNone ? (
          <button type="button" class="button button-ghost" onClick={selection.pickAll}>
            {t('select_all')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button button-ghost"
              aria-haspopup="dialog"
              aria-expanded={isTagging}
              onClick={() => setTagging(!isTagging)}
            >
              <Tag class="icon" aria-hidden="true" />
              {t('tag')}
            </button>
            <button type="button" class="button button-ghost" onClick={() => acts.finish(keys)}>
              <CircleCheck class="icon" aria-hidden="true" />
              {t('mark_finished')}
            </button>
            <ExportButton label={t('export')} text={t('export')} {...{ transfer, keys }} />
            <button type="button" class="button button-danger" onClick={() => acts.remove(keys)}>
              <Trash2 class="icon" aria-hidden="true" />
              {t('delete')}
            </button>
          </>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('stop_selecting')}
          title={t('stop_selecting')}
          onClick={selection.stop}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </Toolbar>
    </section>
  )
}
