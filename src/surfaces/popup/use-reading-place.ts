/** Where the reader is in the story of the popup: known to the other ways of reading it. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Article } from '../../article/types'
import type { ActivePage } from '../../platform/active-page'
import { type ReadingPlace, send } from '../../platform/messages'
import { callScript } from '../../platform/page-scripts'
import { extentOf, resumeAt } from '../../ui/reading/place'
import { useHold } from '../../ui/reading/use-hold'
import { usePlace } from '../../ui/reading/use-place'
import { LANDING } from '../../ui/reading/use-travel'
import { type Desk, useWhere } from './desk'

/** Milliseconds after which nobody is taken elsewhere: the text has been begun where it stands. */
const PROMPT = 2000

/** Milliseconds. A popup closes at the first click elsewhere, and what it says then is not heard. */
const NOTE_EVERY = 250

export interface ReadingPlaceOptions {
  article: Article
  region: RefObject<HTMLElement | null>
  desk: Desk
  /** Is given what hands on the place at once; its promise is kept when that is done. */
  placeKept: { current: () => Promise<unknown> }
}

export function useReadingPlace({ article, region, desk, placeKept }: ReadingPlaceOptions): void {
  const { url } = article
  const page = useWhere(desk)
  const keeping = useRef<Promise<unknown>>(Promise.resolve())
  const note = ({ paragraph, fraction }: ReadingPlace) => {
    if (page) keeping.current = keep(url, { paragraph, fraction }, page)
  }
  const { blocks, handOn } = usePlace(article, region, 'down', note, false, NOTE_EVERY)
  useEffect(() => {
    placeKept.current = () => {
      handOn()
      return keeping.current
    }
  }, [placeKept])
  const land = (index: number) => {
    const [text, block] = [region.current, blocks[index]]
    if (!text || !block) return
    const [from] = extentOf(block.element, text.getBoundingClientRect(), 'down')
    text.scrollBy({ top: from - LANDING, behavior: 'instant' })
  }
  const hold = useHold(region, land)
  useEffect(() => {
    if (blocks.length === 0) return
    let isLate = false
    const late = () => {
      isLate = true
      hold.free()
    }
    const timer = setTimeout(late, PROMPT)
    void recall(url).then((start) => {
      const index = resumeAt(start)
      if (isLate || index === 0 || region.current?.scrollTop) return
      // Held: what comes near the view is laid out only then, and moves it.
      hold.take(index)
      land(index)
    })
    return () => {
      clearTimeout(timer)
      late()
    }
  }, [blocks])
}

/** Without the background (the extension was just updated) the story simply opens at its top. */
const recall = (url: string) =>
  send('progress:recall', url).catch((error) => void console.info('No place recalled:', error))

/** For the next opening, unless the window is private; and for what is laid out in the page. */
function keep(url: string, place: ReadingPlace, { tab, isPrivate }: ActivePage): Promise<unknown> {
  const moveTo = (url: string, place: ReadingPlace) => globalThis.ledeView?.moveTo(url, place)
  return Promise.all([
    !isPrivate &&
      send('progress:keep', { url, place }).catch((error) =>
        console.info('Place not kept:', error)
      ),
    tab !== undefined && callScript(tab, moveTo, url, place)
  ])
}
