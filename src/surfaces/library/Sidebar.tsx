/** The sidebar: filters by state, source and tag, and how much space the library takes. */
import { X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { numberFormat } from '../../article/formatters'
import type { Count } from '../../library/overview'
import { language, t, tCount } from '../../platform/i18n'
import { bytes } from '../../ui/bytes'
import { Logo } from '../../ui/reader/Logo'
import { Wordmark } from '../../ui/Wordmark'
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
      <Group
        title={t('sources')}
        more={(n) => tCount('all_sources', n)}
        counts={counts?.sources}
        chosen={looking.source}
        onChoose={(source) => filter({ source })}
        mark={(name) => <Logo key={name} name={name} logo={shelves?.logos.get(name)} isSmall />}
      />
      <Group
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

interface FilterProps {
  isOn: boolean
  count: number | undefined
  onChoose(): void
  children: ComponentChildren
}

function Filter({ isOn, count, onChoose, children }: FilterProps) {
  return (
    <li>
      <button
        type="button"
        class="filter"
        aria-current={isOn ? 'true' : undefined}
        onClick={onChoose}
      >
        <span class="filter-name">{children}</span>
        {count !== undefined && count > 0 && <span class="filter-count">{number(count)}</span>}
      </button>
    </li>
  )
}

const number = (count: number) => numberFormat(language()).format(count)

interface GroupProps {
  title: string
  counts: Count[] | undefined
  chosen: string | undefined
  onChoose(name: string): void
  /** What the button says that shows all. */
  more(count: number): string
  mark?(name: string): ComponentChildren
}

/** Rows shown before "All 40 sources". */
const SHORT = 8

function Group({ title, counts = [], chosen, onChoose, more, mark }: GroupProps) {
  const [isLong, setLong] = useState(false)
  if (counts.length === 0) return null
  const shown = counts.filter(({ name }, place) => isLong || place < SHORT || name === chosen)
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ name, count }) => (
          <Filter key={name} isOn={name === chosen} count={count} onChoose={() => onChoose(name)}>
            {mark?.(name)}
            <bdi title={name}>{name}</bdi>
          </Filter>
        ))}
      </ul>
      {shown.length < counts.length && (
        <button type="button" class="filter filter-more" onClick={() => setLong(true)}>
          {more(counts.length)}
        </button>
      )}
    </nav>
  )
}

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
