/** What stands in the list's place: an empty library, nothing found, a library that cannot be read. */
import { RotateCw, Upload } from 'lucide-preact'
import type { Problem } from '../../article/types'
import { type MessageKey, t } from '../../platform/i18n'
import { openShortcuts } from '../../platform/shortcuts'
import { chooseLibraryFile } from './transfer/choose-library-file'
import type { Transfer } from './transfer/use-transfer'
import type { Looking } from './view'

export function EmptyLibrary({ transfer }: { transfer: Transfer }) {
  return (
    <div class="library-message">
      <svg width="168" height="112" viewBox="0 0 168 112" aria-hidden="true">
        <rect width="168" height="18" rx="2" fill="var(--accent)" />
        {[160, 168, 152, 164, 96].map((width, line) => (
          <rect
            key={width}
            y={32 + 14 * line}
            width={width}
            height="6"
            rx="1.5"
            fill="var(--line)"
          />
        ))}
      </svg>
      <h2>{t('empty_title')}</h2>
      <p>{t('empty_body')}</p>
      <div class="message-actions">
        <button
          type="button"
          class="button button-solid"
          onClick={() => chooseLibraryFile(transfer.choose)}
        >
          <Upload class="icon" aria-hidden="true" />
          {t('import_library')}
        </button>
        <button type="button" class="button button-ghost" onClick={() => void openShortcuts()}>
          {t('set_shortcut')}
        </button>
      </div>
    </div>
  )
}

export interface NoMatchProps {
  looking: Looking
  look(next: Looking): void
  /** All that is saved was searched. */
  isComplete: boolean
}

export function NoMatch({ looking, look, isComplete }: NoMatchProps) {
  const query = looking.query.trim()
  return (
    <div class="library-message">
      <h2>{query ? t('no_match', query) : t('nothing_here')}</h2>
      {!isComplete && <p>{t('index_building')}</p>}
      {query && (
        <div class="message-actions">
          <button
            type="button"
            class="button button-line"
            onClick={() => look({ ...looking, query: '' })}
          >
            {t('clear_search')}
          </button>
        </div>
      )}
    </div>
  )
}

type Words = readonly [title: MessageKey, body: MessageKey]

const WORDS: Partial<Record<Problem['kind'], Words>> = {
  'storage-blocked': ['library_blocked_title', 'library_blocked_body'],
  'storage-full': ['library_full_title', 'library_full_body']
}
const OTHERWISE: Words = ['library_failed_title', 'library_failed_body']

export function LibraryProblem({ problem, onAgain }: { problem: Problem; onAgain(): void }) {
  const [title, body] = WORDS[problem.kind] ?? OTHERWISE
  return (
    <div class="library-message" role="alert">
      <h2>{t(title)}</h2>
      <p>{t(body)}</p>
      <div class="message-actions">
        <button type="button" class="button button-solid" onClick={onAgain}>
          <RotateCw class="icon" aria-hidden="true" />
          {t('try_again')}
        </button>
      </div>
    </div>
  )
}
