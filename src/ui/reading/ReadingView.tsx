/** An article and all that helps to read it, over the whole view: a page's, or a tab's own. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import type { ReadingPlace } from '../../platform/messages'
import type { Settings } from '../../settings/settings'
import { Player } from '../listen/Player'
import { useListening } from '../listen/use-listening'
import { Reader } from '../reader/Reader'
import { untypesetOnCopy } from '../reader/untypeset-on-copy'
import { useSelectAll } from '../reader/use-select-all'
import { applySettings } from '../settings/apply-settings'
import type { ChangeSettings } from '../settings/use-settings'
import type { Sharing } from '../share/sharing'
import type { Writer } from '../share/writer'
import type { ToastMessage } from '../toast/use-toast'
import { useFocusKept } from '../use-focus-kept'
import type { Keys } from '../use-keys'
import type { KeyRow } from './Keys'
import { Rail } from './Rail'
import { type PanelName, ReadingBar } from './ReadingBar'
import { ReadingPanels } from './ReadingPanels'
import { runsVertical } from './runs-vertical'
import { useFading } from './use-fading'
import { useMedia } from './use-media'
import { useNotes } from './use-notes'
import { usePlace } from './use-place'
import { useReadingKeys } from './use-reading-keys'
import { useStart } from './use-start'
import { useTravel } from './use-travel'
import { useWheelAlong } from './use-wheel-along'

export interface ReadingViewProps {
  article: Article
  settings: Settings
  change: ChangeSettings
  /** The element that bears the settings: see `applySettings`. */
  root: HTMLElement
  /** Hears the keys: the document, or the root of a shadow tree. */
  keyTarget?: EventTarget
  /** Id of the headline, for a dialog that is labelled by it. */
  headlineId?: string
  /** Where the reader left off. */
  start?: ReadingPlace | undefined
  onPlace(place: ReadingPlace): void
  onLeave?: () => void
  /** The Aa panel is open: its samples want their faces. */
  onTypePanel?: () => void
  /** The surface's own buttons in the toolbar: Save. */
  actions?: ComponentChildren
  /** The surface's own keys, and the rows that tell of them. */
  keys?: Keys
  keyRows?: readonly KeyRow[]
  /** Writes files, and where the images for them are; prints the article: see `ShareMenu`. */
  write: Writer
  /** The article as it is kept, where the one that is drawn holds addresses of this page. */
  shared?: Article
  images?: Sharing['images']
  onPrint(): void
  /** Of `useToast`: what is being said over the text, and the way to say something. */
  toast: ComponentChildren
  say(message: ToastMessage): void
  /** The text alone, for its first frame: all around it follows when that is painted. */
  isBare?: boolean
  /** Stand in the article: see `Reader`. */
  notice?: ComponentChildren
  onLoadAll?: () => Promise<boolean>
  library?: ComponentChildren
}

export function ReadingView(props: ReadingViewProps) {
  const { article, settings, root, onLeave, onLoadAll, say, isBare = false } = props
  const view = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<PanelName>()
  const isNarrow = useMedia('(max-width: 699px)')
  const flow = runsVertical(article, settings) ? 'left' : 'down'
  const place = usePlace(article, scroller, flow, props.onPlace, isBare)
  const travel = useTravel(scroller, place.blocks, flow)
  const listening = useListening(scroller, langOf(article), settings.speed, say)
  const isSilent = listening.state.name === 'silent'
  const toggle = (panel: PanelName) => setOpen(open === panel ? undefined : panel)
  const close = () => setOpen(undefined)
  useFading({ view, scroller }, open !== undefined || !isSilent)
  useWheelAlong(scroller, flow)
  useNotes(scroller, article.url, travel.free)
  useSelectAll(scroller)
  useFocusKept(scroller)
  useLayoutEffect(() => scroller.current?.focus({ preventScroll: true }), [])

  const { start, onTypePanel } = props
  useEffect(() => {
    if (open === 'type') onTypePanel?.()
  }, [open])
  useStart(scroller, place.blocks, travel, start)

  // The surface applies them after the effects of this view, and before anything is painted.
  // The voice's speed lays out nothing anew, and is set while the view follows the voice.
  const set = Object.values({ ...settings, speed: 0 })
  useLayoutEffect(() => queueMicrotask(travel.restore), set)
  const change: ChangeSettings = (changes) => {
    travel.keep(() => applySettings(root, { ...settings, ...changes }))
    props.change(changes)
  }
  useReadingKeys({
    ...{ settings, change, travel, listening, toggle },
    ...{ keys: props.keys, target: props.keyTarget }
  })

  return (
    <div ref={view} class="reading" data-flow={flow} data-panel={open}>
      {!isBare && (
        <ReadingBar
          {...{ article, isNarrow, open, onLeave, actions: props.actions }}
          onToggle={toggle}
          onListen={listening.start}
          player={
            isSilent ? null : (
              <Player listening={listening} speed={settings.speed} onChange={props.change} />
            )
          }
        />
      )}
      <i class="reading-progress lede-progress" aria-hidden="true" />
      {!isBare && <Rail {...place} isOpen={open === 'outline'} onOpen={() => toggle('outline')} />}
      <div ref={scroller} class="reading-scroller" tabindex={-1} autofocus onCopy={untypesetOnCopy}>
        <Reader
          article={article}
          notice={props.notice}
          library={props.library}
          {...(props.headlineId && { headlineId: props.headlineId })}
          {...(onLoadAll && { onLoadAll })}
        />
      </div>
      <ReadingPanels
        {...{ open, article, settings, change, isNarrow, place }}
        {...{ shared: props.shared ?? article, write: props.write, images: props.images }}
        {...{ onPrint: props.onPrint, keyRows: props.keyRows, say }}
        onGo={(index) => {
          close()
          // First: the focus would stop the way there, were it given back on the way.
          scroller.current?.focus({ preventScroll: true })
          travel.toBlock(index)
        }}
        onClose={close}
      />
      {props.toast}
    </div>
  )
}
