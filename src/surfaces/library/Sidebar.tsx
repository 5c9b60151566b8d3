/** The sidebar: filters by state, source and tag, and how much space the library takes. */
import { X } from 'lucide-preact'
import { t, tCount } from '../../platform/i18n'
import { bytes } from '../../ui/bytes'
import { Logo } from '../../ui/reader/Logo'
import { Wordmark } from '../../ui/Wordmark'
import { Filter, FilterGroup, number } from './FilterGroup'
import type { Shelves } from './use-shelves'
import { type Looking, STATES } from './view'

export interface SidebarProps {
  looking: Looking
  look(next: Looking): void
  shelves: Shelves | undefined
  /** On narrow screens the sidebar is a menu, and this says whether it is open. */
  isMenu: boolean
  onClose(): void
}

export function Sidebar({ looking, look, shelves, isMenu, onClose }: SidebarProps) {
  const counts = shelves?.counts
  /** One filter at a time. */
  const filter = (chosen: Pick<Looking, 'state' | 'source' | 'tag'>) => {
    look({ sort: looking.sort, query: looking.query, ...chosen })
    onClose()
  }
  const isAll = !looking.state && !looking.source && !looking.tag
  const inState = {
    'to-read': counts?.toRead,
    started: counts?.started,
    finished: counts?.finished
  }
  return (
    <aside class="sidebar" data-open={isMenu} aria-label={t('library_title')}>
      <div class="sidebar-head">
        <Wordmark />
        <button
          type="button"
          class="icon-button sidebar-close"
          aria-label={t('close')}
          onClick={onClose}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </div>
      <nav aria-label={t('filter_all')}>
        <ul>
          <Filter isOn={isAll} count={counts?.all} onChoose={() => filter({})}>
            {t('filter_all')}
          </Filter>
          {STATES.map((state) => (
            <Filter
              key={state}
              isOn={looking.state === state}
              count={inState[state]}
              onChoose={() => filter({ state })}
            >
              {t(STATE_NAMES[state])}
            </Filter>
          ))}
        </ul>
      </nav>
      <FilterGroup
        title={t('sources')}
        more={(n) => tCount('all_sources', n)}
        counts={counts?.sources}
        chosen={looking.source}
        onChoose={(source) => filter({ source })}
        mark={(name) => <Logo key={name} name={name} logo={shelves?.logos.get(name)} isSmall />}
      />
      <FilterGroup
        title={t('tags')}
        more={(n) => tCount('all_tags', n)}
        counts={counts?.tags}
        chosen={looking.tag}
        onChoose={(tag) => filter({ tag })}
      />
      {shelves && <Space shelves={shelves} />}
    </aside>
  )
}

const STATE_NAMES = {
  'to-read': 'filter_to_read',
  started: 'filter_started',
  finished: 'filter_finished'
} as const

function Space({ shelves: { space, counts, withImages } }: { shelves: Shelves }) {
  if (counts.all === 0)
    return (
      <div class="space">
        <span>{t('stays_here')}</span>
      </div>
    )
  return (
    <div class="space">
      {space !== undefined && (
        <span>
          <b>{bytes(space)}</b> {t('on_this_device')}
        </span>
      )}
      <span>
        {withImages > 0
          ? t('articles_with_images', tCount('articles', counts.all), number(withImages))
          : tCount('articles', counts.all)}
      </span>
    </div>
  )
}
