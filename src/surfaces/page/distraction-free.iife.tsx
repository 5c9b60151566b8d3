/**
 * Distraction-free mode, injected after the extraction script when the reader first asks for it.
 * The popup and the background call `ledeView.toggle`.
 */
import { type Article, ok, type Result } from '../../article/types'
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

// Injected twice, it must not forget the stay that the first one began.
globalThis.ledeView ??= (() => {
  let leave: (() => void) | undefined
  let isEntering = false
  const onLeft = () => {
    leave = undefined
  }
  const isOpen = () => leave !== undefined

  const read = (anyway = false): Result<Article> =>
    globalThis.lede?.read({ anyway }) ?? {
      ok: false,
      problem: { kind: 'unreadable', detail: 'The extraction script is not here.' }
    }

  return {
    isOpen,
    async toggle({ anyway = false } = {}) {
      if (isEntering) return ok('entered')
      if (leave) {
        leave()
        return ok('left')
      }
      const article = read(anyway)
      if (!article.ok) return article
      isEntering = true
      leave = await enter(article.value, () => read(anyway), onLeft)
      isEntering = false
      return ok('entered')
    }
  }
})()
