/** Where the reader is in the story of the popup: known to the other ways of reading it. */
import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Article } from '../../article/types'
import type { ActivePage } from '../../platform/active-page'
import type { ReadingPlace } from '../../platform/messages'
import { callScript } from '../../platform/page-scripts'
import { keepPlace, recallPlace } from '../../platform/progress'
import { goOn } from '../../ui/reading/go-on'
import { extentOf, resumeAt } from '../../ui/reading/place'
import { useHold } from '../../ui/reading/use-hold'
import { useNotes } from '../../ui/reading/use-notes'
import { usePlace } from '../../ui/reading/use-place'
import { LANDING } from '../../ui/reading/use-travel'
import type { Desk } from './desk'

/** Milliseconds after which nobody is taken elsewhere: the text has been begun where it stands. */
const PROMPT = 2000

/** Milliseconds. A popup closes at the first click elsewhere, and what it says then is not heard. */
const NOTE_EVERY = 250

export interface ReadingPlaceOptions {
  article: Article
  region: RefObject<HTMLElement | null>
  desk: Desk
  /** Is given what hands on the place at once. */
  handOnPlace: { current: HandOnPlace }
}

/** Of the way that a place goes to those who ask for it next. */
export interface Telling {
  place: ReadingPlace
  /** Done when it is kept for another opening. */
  kept: Promise<unknown>
  /** Done when the page knows it, which never happens where the page hangs. */
  told: Promise<unknown>
}

/** Undefined where the reader has not moved. */
export type HandOnPlace = () => Telling | undefined

export function useReadingPlace({ article, region, desk, handOnPlace }: ReadingPlaceOptions): void {
  const { url } = article
  const last = useMemo<{ place?: ReadingPlace; telling?: Telling | undefined }>(
    () => ({}),
    [article]
  )
  const note = (place: ReadingPlace) => {
    last.place = place
    last.telling = tell(url, place, desk.where)
  }
  const { blocks, handOn } = usePlace(article, region, 'down', note, false, NOTE_EVERY)
  handOnPlace.current = () => {
    last.telling = undefined
    handOn()
    // What is laid out in the page may have come only after the place was noted: it is told again.
    if (last.place && !last.telling) note(last.place)
    return last.telling
  }
  const land = (index: number) => {
    const [text, block] = [region.current, blocks[index]]
    if (!text || !block) return
    const [from] = extentOf(block.element, text.getBoundingClientRect(), 'down')
    text.scrollBy({ top: from - LANDING, behavior: 'instant' })
  }
  const hold = useHold(region, land)
  useNotes(region, url, hold.free)
  const before = useRef(article)
  useEffect(() => {
    if (blocks.length === 0) return
    const joined = goOn(before.current, article)
    before.current = article
    if (joined) {
      hold.take(joined.paragraph)
      land(joined.paragraph)
      return
    }
    let isLate = false
    const late = () => {
      isLate = true
      hold.free()
    }
    const timer = setTimeout(late, PROMPT)
    void recallPlace(url).then((start) => {
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

/** For the next opening, unless the window is private; and for what is laid out in the page. */
function tell(url: string, place: ReadingPlace, where: Promise<ActivePage>): Telling {
  const moveTo = (url: string, place: ReadingPlace) => globalThis.ledeView?.moveTo(url, place)
  return {
    place,
    kept: where.then(({ isPrivate }): unknown => isPrivate || keepPlace(url, place)),
    told: where.then(({ tab }): unknown => tab !== undefined && callScript(tab, moveTo, url, place))
  }
}
