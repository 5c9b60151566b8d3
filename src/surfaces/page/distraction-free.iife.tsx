/**
 * Distraction-free mode, injected after the extraction script when the reader first asks for it.
 * The popup and the background call `ledeView.toggle`.
 */
import { readingOf } from '../../article/reading-of'
import { type Article, fail, ok, type Result } from '../../article/types'
import type { ReadingPlace } from '../../platform/messages'
import { readSettings } from '../../platform/settings'
import { DEFAULTS } from '../../settings/settings'
import { type Cover, layOut } from './distraction-free/cover'
import { enter, type Stay } from './distraction-free/enter'

export type Toggled = 'entered' | 'left'

export interface ToggleOptions {
  /** What to show, where it has been read already; else the page is read now. */
  article?: Article
}

interface View {
  toggle: (options?: ToggleOptions) => Promise<Result<Toggled>>
  /** As `toggle`, where that reading is laid out; undefined, and nothing is done, where not. */
  enterLaidOut: (reading: string) => Promise<Result<Toggled>> | undefined
  isOpen: () => boolean
  /** Lays out what the reader may ask for next; the page is not touched. */
  prepare: (article: Article) => Promise<void>
  /** The reader of what is laid out, at this address, has come to another place of it meanwhile. */
  moveTo: (url: string, place: ReadingPlace) => void
}

declare global {
  var ledeView: View | undefined
}

/** Milliseconds that a page which is still being filled is waited for. */
const PATIENCE = 2000

/** Milliseconds that what has been laid out is kept for a reader who may enter. */
const KEPT = 300_000

// Injected twice, it must not forget the stay that the first one began.
globalThis.ledeView ??= (() => {
  let stay: Stay | undefined
  let isEntering = false
  let laidOut: Cover | undefined
  let drop: ReturnType<typeof setTimeout> | undefined
  const onLeft = () => {
    stay = undefined
    settings = known()
  }
  const isOpen = () => stay !== undefined

  // Asked for ahead, since the reader is about to enter; the view itself keeps them current.
  const known = () => readSettings().catch(() => DEFAULTS)
  let settings = known()

  const read = async (): Promise<Result<Article>> => {
    const { lede } = globalThis
    if (!lede) return fail('unreadable', 'The extraction script is not here.')
    const result = await lede.read()
    const mayCome = !result.ok && result.problem.kind === 'still-loading'
    return mayCome ? lede.read({ patience: PATIENCE }) : result
  }

  /** What has been laid out, if it is of this article; nothing is left of another. */
  const takeLaidOut = (article?: Article): Cover | undefined => {
    clearTimeout(drop)
    const cover = laidOut
    laidOut = undefined
    if (article && cover && readingOf(cover.shown().article) === readingOf(article)) return cover
    cover?.remove()
    return undefined
  }

  const view: View = {
    isOpen,
    async prepare(article) {
      const present = await settings
      if (stay || isEntering) return
      laidOut = takeLaidOut(article) ?? layOut(article, present)
      drop = setTimeout(takeLaidOut, KEPT)
    },
    moveTo(url, place) {
      if (laidOut?.shown().article.url === url) laidOut.draw({ start: place })
    },
    async toggle({ article: known } = {}) {
      if (isEntering) return ok('entered')
      if (stay) {
        stay.leave()
        return ok('left')
      }
      isEntering = true
      try {
        const article = known ? ok(known) : await read()
        if (!article.ok) return article
        const cover = takeLaidOut(article.value) ?? layOut(article.value, await settings)
        stay = enter({ cover, read, onLeft })
      } finally {
        isEntering = false
      }
      // Whoever asked goes away when told, and that takes the browser from drawing the text.
      await stay.settled
      return ok(isOpen() ? 'entered' : 'left')
    },
    enterLaidOut(reading) {
      const article = laidOut?.shown().article
      if (stay || !article || readingOf(article) !== reading) return undefined
      return view.toggle({ article })
    }
  }
  return view
})()
