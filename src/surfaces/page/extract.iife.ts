/**
 * Injected at the click into the extension's isolated world, where the page's scripts cannot
 * reach. It sends nothing: the popup calls `lede.read` and gets the Article back.
 */
import type { Article, Result } from '../../article/types'
import { type ExtractOptions, extract } from '../../extract'
import { snapshot } from './snapshot'

declare global {
  var lede: { read: (options?: ExtractOptions) => Result<Article> } | undefined
}

globalThis.lede = {
  read: (options) => {
    const taken = snapshot(document, new Date())
    return taken.ok ? extract(taken.value, options) : taken
  }
}
