/** Follows the reader through the text: for the rail and the outline, and to be kept. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { FINISHED } from '../../article/finished'
import { isWhole } from '../../article/is-whole'
import type { Article } from '../../article/types'
import type { ReadingPlace } from '../../platform/messages'
import { type Block, blocksIn } from './blocks'
import { along, type Flow, type Place, placeOf } from './place'
import { LANDING } from './use-travel'

/** Milliseconds between two notes of the reader's place, where nothing else is asked for. */
const NOTE_EVERY = 1000

/** A block that begins so little below, in CSS pixels, is about to land: less than half a line. */
const ABOUT = 12

export interface Following {
  blocks: readonly Block[]
  /** Index of the last block in view. */
  seen: number
  /** Whole minutes; 0 at the end of the story, and undefined at the end of a part of one. */
  minutesLeft: number | undefined
  /** Hands on at once what has not been yet: the reader goes elsewhere. */
  handOn(): void
}

/** As far as a reader can be who has come to the end of a part: the story goes on. */
const NOT_FINISHED = FINISHED - 0.01

/**
 * `isWaiting`: the text is laid out, but nobody reads it yet. `noteEvery`: milliseconds between two
 * notes of the reader's place.
 */
export function usePlace(
  article: Article,
  scroller: RefObject<HTMLElement | null>,
  flow: Flow,
  onPlace: (place: ReadingPlace) => void,
  isWaiting = false,
  noteEvery = NOTE_EVERY
): Following {
  const [blocks, setBlocks] = useState<readonly Block[]>([])
  const [at, setAt] = useState<Omit<Following, 'blocks' | 'handOn'>>({
    seen: -1,
    minutesLeft: article.minutes
  })
  const note = useRef(onPlace)
  note.current = onPlace
  const leave = useRef(() => {})

  useLayoutEffect(() => setBlocks(scroller.current ? blocksIn(scroller.current) : []), [article])

  useEffect(() => {
    const text = scroller.current
    if (!text || blocks.length === 0 || isWaiting) return
    const following = new AbortController()
    // On the line alone: set higher up, it would make the browser restyle the whole text.
    const line = text.parentElement?.querySelector<HTMLElement>('.reading-progress')
    let unsaid: Place | undefined
    // When another story has come, what is left to say is still of this one.
    const tell = note.current
    const [atEnd, most] = isWhole(article) ? [0, 1] : [undefined, NOT_FINISHED]
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      clearTimeout(timer)
      timer = undefined
      if (unsaid) tell({ ...unsaid, fraction: Math.min(unsaid.fraction, most) })
      unsaid = undefined
    }
    const look = () => {
      const place = placeOf(blocks, text, flow, LANDING + ABOUT)
      const left =
        place.fraction >= FINISHED ? atEnd : Math.ceil(article.minutes * (1 - place.fraction))
      line?.style.setProperty('--read-part', place.way.toFixed(4))
      setAt((before) =>
        before.seen === place.seen && before.minutesLeft === left
          ? before
          : { seen: place.seen, minutesLeft: left }
      )
      return place
    }
    let isAsked = false
    let lookedAt = along(text)
    const onScroll = () => {
      if (isAsked) return
      isAsked = true
      requestAnimationFrame(() => {
        isAsked = false
        if (following.signal.aborted) return
        unsaid = look()
        lookedAt = along(text)
        timer ??= setTimeout(say, noteEvery)
      })
    }
    leave.current = () => {
      // The last scrolling may not have been looked at yet, or not even been told of, where the browser
      // is late with its frames. Text that is gone is nowhere; text that is hidden seems at its start.
      const isHidden = text.clientHeight === 0
      const isBehind = isAsked || (!isHidden && along(text) !== lookedAt)
      if (isBehind && blocks[0]?.element.isConnected)
        unsaid = placeOf(blocks, text, flow, LANDING + ABOUT)
      say()
    }
    look()
    const resized = new ResizeObserver(() => void look())
    resized.observe(text)
    text.addEventListener('scroll', onScroll, { passive: true, signal: following.signal })
    // What follows may be the click that closes the popup, or the tab.
    text.addEventListener('scrollend', leave.current, { signal: following.signal })
    addEventListener('pagehide', leave.current, { signal: following.signal })
    return () => {
      resized.disconnect()
      following.abort()
      leave.current()
      leave.current = () => {}
    }
  }, [article, blocks, scroller, flow, isWaiting])

  return { blocks, ...at, handOn: () => leave.current() }
}
