/**
 * Injected at the click into the extension's isolated world, where the page's scripts cannot
 * reach. It sends nothing: the popup calls `lede.read` and gets the Article back.
 */
import '../../extract/word-lists'
import { type Article, fail, type Result } from '../../article/types'
import type { ExtractOptions } from '../../extract'
import { finish } from '../../extract/steps'
import { inSlices } from './in-slices'
import { isInMotion, settled } from './motion'
import { reading } from './reading'

export interface ReadOptions extends ExtractOptions {
  /**
   * Milliseconds to wait for a page that is still being filled. Without, the answer for such a
   * page is still-loading, so that the reader can be told before the wait.
   */
  patience?: number
}

declare global {
  var lede:
    | {
        read: (options?: ReadOptions) => Promise<Result<Article>>
        /** Without waiting; also of a page of this site that was fetched from `url`. */
        readNow: (page: Document, options: ExtractOptions, url?: string) => Result<Article>
      }
    | undefined
}

globalThis.lede = {
  read: async ({ patience, anyway = false } = {}) => {
    if (patience !== undefined) await settled(document, patience)
    const mayWait = patience === undefined && !anyway
    if (mayWait && document.readyState === 'loading') return fail('still-loading')
    const result = await inSlices(reading(document, { anyway, ...finders() }))
    return mayWait && isPromising(result) && isInMotion(document, result.ok)
      ? fail('still-loading')
      : result
  },
  readNow
}

function readNow(page: Document, options: ExtractOptions, url?: string): Result<Article> {
  return finish(reading(page, { ...options, ...finders() }, url))
}

function finders(): ExtractOptions {
  const second = globalThis.ledeSecond
  return second ? { second } : {}
}

/** Whether waiting can change the answer. */
const isPromising = (result: Result<Article>) =>
  result.ok || result.problem.kind === 'no-article' || result.problem.kind === 'too-little-text'
