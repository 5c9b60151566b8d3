/**
 * Distraction-free mode, injected after the extraction script when the reader first asks for it.
 * The popup and the background call `ledeView.toggle`.
 */
import { type Article, fail, ok, type Result } from '../../article/types'
import { enter } from './distraction-free/enter'

export type Toggled = 'entered' | 'left'

declare global {
  var ledeView:
    | {
        toggle: (options?: { anyway?: boolean }) => Promise<Result<Toggled>>
        isOpen: () => boolean
      }
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
  }
  const isOpen = () => leave !== undefined

  const read = async (anyway = false): Promise<Result<Article>> => {
    const { lede } = globalThis
    if (!lede) return fail('unreadable', 'The extraction script is not here.')
    const result = await lede.read({ anyway })
    const mayCome = !result.ok && result.problem.kind === 'still-loading'
    return mayCome ? lede.read({ patience: PATIENCE }) : result
  }

  return {
    isOpen,
    async toggle({ anyway = false } = {}) {
      if (isEntering) return ok('entered')
      if (leave) {
        leave()
        return ok('left')
      }
      isEntering = true
      const article = await read(anyway)
      if (article.ok) leave = await enter(article.value, () => read(anyway), onLeft)
      isEntering = false
      return article.ok ? ok('entered') : article
    }
  }
})()
