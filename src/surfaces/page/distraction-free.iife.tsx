/**
 * Distraction-free mode, injected after the extraction script when the reader first asks for it.
 * The popup and the background call `ledeView.toggle`.
 */
import { type Article, fail, ok, type Result } from '../../article/types'
import { readSettings } from '../../platform/settings'
import { DEFAULTS } from '../../settings/settings'
import { enter } from './distraction-free/enter'

export type Toggled = 'entered' | 'left'

export interface ToggleOptions {
  /** What to show, where it has been read already; else the page is read now. */
  article?: Article
}

declare global {
  var ledeView:
    | { toggle: (options?: ToggleOptions) => Promise<Result<Toggled>>; isOpen: () => boolean }
    | undefined
}

/** Milliseconds that a page which is still being filled is waited for. */
const PATIENCE = 2000

// Injected twice, it must not forget the stay that the first one began.
globalThis.ledeView ??= (() => {
  let leave: (() => void) | undefined
  let isEntering = false
  const onLeft = () => {
    leave = undefined
    settings = known()
  }
  const isOpen = () => leave !== undefined

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

  return {
    isOpen,
    async toggle({ article: known } = {}) {
      if (isEntering) return ok('entered')
      if (leave) {
        leave()
        return ok('left')
      }
      isEntering = true
      try {
        const article = known ? ok(known) : await read()
        if (!article.ok) return article
        leave = enter({ article: article.value, settings: await settings, read, onLeft })
        return ok('entered')
      } finally {
        isEntering = false
      }
    }
  }
})()
