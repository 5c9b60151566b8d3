/** The article in the popup: one scrolling region, a header that condenses, a bar. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { askToFetch } from '../../platform/permissions'
import { openPage } from '../../platform/tabs'
import type { Settings } from '../../settings/settings'
import { later } from '../../ui/later'
import { useListening } from '../../ui/listen/use-listening'
import { LIBRARY_PAGE } from '../../ui/pages'
import { keepInPlace } from '../../ui/reader/keep-in-place'
import { useAlsoLike } from '../../ui/related/use-also-like'
import { imagesToAskFor } from '../../ui/save/images-to-ask-for'
import { useCopy } from '../../ui/save/use-copy'
import { useSaving } from '../../ui/save/use-saving'
import { applySettings } from '../../ui/settings/apply-settings'
import { typeKeys } from '../../ui/settings/type-keys'
import type { ChangeSettings } from '../../ui/settings/use-settings'
import { useToast } from '../../ui/toast/use-toast'
import { useFocusKept } from '../../ui/use-focus-kept'
import { useKeys } from '../../ui/use-keys'
import { useOnline } from '../../ui/use-online'
import { usePrintKey } from '../../ui/use-print-key'
import { ArticleBar, type PanelName } from './ArticleBar'
import { ArticleText } from './ArticleText'
import { CONDENSED_HEIGHT } from './CondensedHeader'
import type { Desk } from './desk'
import { useCopying } from './use-copying'
import { useWaysOut } from './use-ways-out'

export interface ArticleViewProps {
  /** As the page shows it, or the saved copy of a page that cannot be read. */
  page: Article
  /** Fetches the other pages of the story, where it has some. */
  onLoadAll: () => Promise<boolean>
  desk: Desk
  settings: Settings
  change: ChangeSettings
}

const BarPanels = later(async () => (await import('./BarPanels')).BarPanels)
const Player = later(async () => (await import('../../ui/listen/Player')).Player)
const PopupKeys = later(async () => (await import('./PopupKeys')).PopupKeys)
const ProgressLine = later(async () => (await import('./ProgressLine')).ProgressLine)

const pictures = { wanting: imagesToAskFor, ask: askToFetch }
const openLibrary = () => void openPage(LIBRARY_PAGE)

export function ArticleView({ page, onLoadAll, desk, settings, change }: ArticleViewProps) {
  const region = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<PanelName>()
  const [toast, say] = useToast()
  const isOffline = !useOnline()
  const { library, keeping } = desk
  const isPrivate = async () => (await desk.where).isPrivate
  const saving = useSaving({ article: page, keeping, isPrivate, say, openLibrary, pictures })
  const copy = useCopy({ page, saving, library, isOffline })
  const { article } = copy
  const found = useAlsoLike(page, library)
  const toggle = (panel: PanelName) => setOpen(open === panel ? undefined : panel)
  const close = () => setOpen(undefined)
  const listening = useListening(region, langOf(article), settings.speed, say)
  useFocusKept(region)
  useCopying()
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  const { isCovered, handOnPlace, openInFull, print, distractionFree } = useWaysOut({
    ...{ article, ways: desk.ways },
    onFail: () => say({ text: t('error_title') })
  })
  usePrintKey(print)
  useLayoutEffect(() => region.current?.scrollTo(0, 0), [copy.shows])

  const changeInPlace: ChangeSettings = (changes) => {
    const apply = () => applySettings(document.documentElement, { ...settings, ...changes })
    if (region.current) keepInPlace(region.current, apply, CONDENSED_HEIGHT)
    change(changes)
  }
  useKeys(
    {
      ...typeKeys(settings, changeInPlace),
      a: () => toggle('type'),
      e: () => toggle('share'),
      o: openInFull,
      d: distractionFree,
      s: saving.toggle,
      '?': () => toggle('keys'),
      l: listening.state.name === 'silent' ? listening.start : listening.stop
    },
    settings.singleKeys
  )

  return (
    <>
      <ArticleText {...{ page, saving, copy, isOffline, region, found, onLoadAll }} />
      <footer class="foot">
        <div class="bar">
          <ProgressLine key={copy.shows} {...{ article: copy.drawn, region, desk, handOnPlace }} />
          {listening.state.name === 'silent' ? (
            <ArticleBar
              {...{ open, isCovered }}
              actions={{
                onToggle: toggle,
                onListen: listening.start,
                onOpenInFull: openInFull,
                onDistractionFree: distractionFree
              }}
            />
          ) : (
            <Player listening={listening} speed={settings.speed} onChange={change} />
          )}
        </div>
        {(open === 'type' || open === 'share') && (
          <BarPanels
            {...{ open, settings, article, library, print, say }}
            onChange={changeInPlace}
            onClose={close}
          />
        )}
      </footer>
      {open === 'keys' && <PopupKeys onClose={close} />}
      {toast}
    </>
  )
}
