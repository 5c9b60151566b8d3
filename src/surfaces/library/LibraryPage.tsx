/** The library page: what is saved, in any order, found again by any word. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { t } from '../../platform/i18n'
import { LIBRARY_KEYS } from '../../ui/library-keys'
import { KeyList } from '../../ui/reading/KeyList'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { useToast } from '../../ui/toast/use-toast'
import type { FirstSight } from './first-sight'
import { LeadStory } from './LeadStory'
import { EmptyLibrary, LibraryProblem, NoMatch } from './Messages'
import { SelectionBar } from './SelectionBar'
import { Sidebar } from './Sidebar'
import { StoryList } from './StoryList'
import { Tools } from './Tools'
import { BackupReminder } from './transfer/BackupReminder'
import { ImportDialog } from './transfer/ImportDialog'
import { useTransfer } from './transfer/use-transfer'
import { useActs } from './use-acts'
import { useAnnouncement } from './use-announcement'
import { useChanges } from './use-changes'
import { useCurrent } from './use-current'
import { useLead } from './use-lead'
import { useLibraryKeys } from './use-library-keys'
import { useLinks } from './use-links'
import { useLooking } from './use-looking'
import { useSelection } from './use-selection'
import { useShelves } from './use-shelves'
import { useStories } from './use-stories'
import { isWhole } from './view'

export interface LibraryPageProps {
  library: () => Promise<Result<Library>>
  /** What was read before the page was drawn. */
  first: FirstSight | undefined
}

export function LibraryPage({ library, first }: LibraryPageProps) {
  const [settings, change] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])
  const [looking, look] = useLooking()
  const [round, setRound] = useState(0)
  const refresh = useCallback(() => setRound((rounds) => rounds + 1), [])
  const stories = useStories(library, looking, round, first?.rows)
  const lead = useLead(library, round, first?.lead)
  const shelves = useShelves(library, stories.keys !== undefined, round)
  const [toast, say] = useToast()
  const selection = useSelection(stories.keys)
  const [isListOfKeys, showKeys] = useState(false)
  const [isMenu, showMenu] = useState(false)
  const scroller = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  useChanges(refresh)
  const openLink = useLinks({ library, say })
  const acts = useActs({ library, say, selection })
  const transfer = useTransfer({ library, say })
  const isLed = isWhole(looking) && !selection.isOn && lead?.entry !== undefined
  const keys = useMemo(
    () => (isLed ? stories.keys?.filter((key) => key !== lead?.entry?.key) : stories.keys),
    [isLed, stories.keys, lead?.entry?.key]
  )
  const current = useCurrent(keys)
  useLibraryKeys({
    current,
    stories,
    selection,
    acts,
    look,
    looking,
    search,
    showKeys,
    settings,
    change
  })
  const spoken = useAnnouncement(looking.query, keys?.length)

  const { problem } = stories
  const isEmpty = keys?.length === 0 && isWhole(looking) && !isLed
  return (
    <>
      <Sidebar {...{ looking, look, shelves, isMenu }} onClose={() => showMenu(false)} />
      <main class="library-main" ref={scroller}>
        <Tools
          {...{ looking, look, selection, search, isEmpty, isMenu, transfer }}
          onMenu={() => showMenu(!isMenu)}
        />
        <BackupReminder {...{ library, transfer }} />
        <h1 class="only-spoken">{t('library_title')}</h1>
        <p class="only-spoken" role="status">
          {spoken}
        </p>
        {problem && <LibraryProblem problem={problem} onAgain={refresh} />}
        {isEmpty && !problem && <EmptyLibrary transfer={transfer} />}
        {keys?.length === 0 && !isEmpty && !isLed && (
          <NoMatch {...{ looking, look }} isComplete={stories.isComplete} />
        )}
        {isLed && lead?.entry && (
          <LeadStory
            entry={lead.entry}
            image={lead.image}
            logo={shelves?.logos.get(lead.entry.source)}
          />
        )}
        {keys && keys.length > 0 && lead && (
          <StoryList
            {...{ keys, stories, selection, current, library, scroller, openLink }}
            logos={shelves?.logos}
            isSearch={looking.query.trim() !== ''}
          />
        )}
      </main>
      {selection.isOn && <SelectionBar {...{ selection, acts, library, transfer }} />}
      <ImportDialog {...transfer} />
      {isListOfKeys && (
        <div class="keys-place">
          <KeyList rows={LIBRARY_KEYS} onClose={() => showKeys(false)} />
        </div>
      )}
      {toast}
    </>
  )
}
