/** The tools over the list: search, order, select, and what leads in and out of the library. */
import {
  ArrowDownWideNarrow,
  Menu as Lines,
  ListChecks,
  Search,
  SlidersHorizontal
} from 'lucide-preact'
import type { RefObject } from 'preact'
import { type MessageKey, t } from '../../platform/i18n'
import { optionsPage } from '../../ui/pages'
import { MenuChoice } from '../../ui/panel/Menu'
import { MenuButton } from './MenuButton'
import { TransferButtons } from './transfer/TransferButtons'
import type { Transfer } from './transfer/use-transfer'
import type { Selection } from './use-selection'
import { type Looking, SORTS } from './view'

export interface ToolsProps {
  looking: Looking
  look(next: Looking): void
  selection: Selection
  search: RefObject<HTMLInputElement | null>
  isEmpty: boolean
  isMenu: boolean
  onMenu(): void
  transfer: Transfer
}

export function Tools(props: ToolsProps) {
  const { looking, look, selection, search, isEmpty } = props
  return (
    <div class="tools">
      <button
        type="button"
        class="icon-button tools-menu"
        aria-label={t('filters')}
        aria-expanded={props.isMenu}
        onClick={props.onMenu}
      >
        <Lines class="icon" aria-hidden="true" />
      </button>
      <SearchField {...{ looking, look, search }} />
      <span class="tools-gap" />
      {!isEmpty && (
        <>
          {looking.query.trim() === '' && <SortButton {...{ looking, look }} />}
          <button
            type="button"
            class="button button-ghost tools-select"
            aria-label={t('select')}
            aria-pressed={selection.isOn}
            onClick={selection.isOn ? selection.stop : selection.start}
          >
            <ListChecks class="icon" aria-hidden="true" />
            <span>{t('select')}</span>
          </button>
        </>
      )}
      <TransferButtons {...{ transfer: props.transfer, isEmpty }} />
      <a class="icon-button" href={optionsPage()} aria-label={t('options')} title={t('options')}>
        <SlidersHorizontal class="icon" aria-hidden="true" />
      </a>
    </div>
  )
}

function SearchField({ looking, look, search }: Pick<ToolsProps, 'looking' | 'look' | 'search'>) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (looking.query) look({ ...looking, query: '' })
    else search.current?.blur()
  }
  return (
    <search class="search">
      <Search class="icon" aria-hidden="true" />
      <input
        ref={search}
        type="search"
        name="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('search_hint')}
        title={t('search_filters')}
        value={looking.query}
        onInput={({ currentTarget }) => look({ ...looking, query: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
    </search>
  )
}

const SORT_NAMES = {
  'newest-saved': 'sort_newest_saved',
  'oldest-saved': 'sort_oldest_saved',
  'newest-published': 'sort_newest_published',
  shortest: 'sort_shortest',
  longest: 'sort_longest',
  source: 'sort_source'
} as const satisfies Record<Looking['sort'], MessageKey>

function SortButton({ looking, look }: Pick<ToolsProps, 'looking' | 'look'>) {
  return (
    <MenuButton
      label={t('sort')}
      icon={<ArrowDownWideNarrow class="icon" aria-hidden="true" />}
      text={t(SORT_NAMES[looking.sort])}
      rows={(closing) =>
        SORTS.map((sort) => (
          <MenuChoice
            key={sort}
            label={t(SORT_NAMES[sort])}
            isChosen={sort === looking.sort}
            onChoose={closing(() => look({ ...looking, sort }))}
          />
        ))
      }
    />
  )
}
