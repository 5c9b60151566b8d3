/** The ways from the popup to where a story is read or printed: each takes the reader's place along. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import type { HandOnPlace } from './use-reading-place'
import type { Ways } from './ways'

/** Milliseconds that a way out waits for the place to be kept. */
const MOMENT = 300

export interface WaysOut {
  /** The page lies under distraction-free mode. */
  isCovered: boolean
  /** Is given the way to keep the place, by what follows the reader. */
  handOnPlace: RefObject<HandOnPlace>
  openInFull(): void
  print(): void
  distractionFree(): Promise<void>
}

export interface WaysOutOptions {
  article: Article
  ways: Ways
  /** The page would not be covered. */
  onFail(): void
}

export function useWaysOut({ article, ways, onFail }: WaysOutOptions): WaysOut {
  const [isCovered, setCovered] = useState(false)
  useEffect(() => void ways.prepare(article).then(setCovered), [ways, article])
  const handOnPlace = useRef<HandOnPlace>(() => undefined)
  const placeKept = async () => {
    const telling = handOnPlace.current()
    await Promise.race([telling?.kept, new Promise((resolve) => setTimeout(resolve, MOMENT))])
    return telling
  }
  const tell = async (way: Promise<Result<unknown>>) => (await way).ok || onFail()
  return {
    ...{ isCovered, handOnPlace },
    openInFull: () =>
      void placeKept().then((telling) => tell(ways.openInFull(article, telling?.place))),
    print: () => void tell(ways.print(article)),
    async distractionFree() {
      const telling = await placeKept()
      await telling?.told
      await tell(ways.distractionFree(article))
    }
  }
}
