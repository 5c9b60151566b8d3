/**
 * Injected at the click into the extension's isolated world, where the page's scripts cannot
 * reach. It sends nothing: the popup calls `lede.read` and gets the Article back.
 */
import { type Article, fail, type Result } from '../../article/types'
import type { ExtractOptions } from '../../extract'
import { finish } from '../../extract/steps'
import { atHand } from './at-hand'
import { hasGaps } from './gaps'
import { inSlices } from './in-slices'
import { isEnglish } from './is-english'
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
        /** The answer is in-doubt where `ledeMore` is needed, and not there. */
        read: (options?: ReadOptions) => Promise<Result<Article>>
        /** Without waiting; also of a page of this site that was fetched from `url`. */
        readNow: (page: Document, options: ExtractOptions, url?: string) => Result<Article>
      }
    | undefined
}

globalThis.lede = {
  read: async ({ patience, anyway = false } = {}) => {
    const mayWait = patience === undefined && !anyway
    if (mayWait && document.readyState === 'loading') return fail('still-loading')
    const more = atHand(document)
    if (!more && (patience !== undefined || !isEnglish(document))) return fail('in-doubt')
    if (patience !== undefined) await more?.settled(document, patience)
    // Asked before the page is copied: between two slices it may be filled, and the copy is not.
    const isToBeFilled = mayWait && {
      gaps: hasGaps(document),
      all: more?.isInMotion(document, false)
    }
    const result = await inSlices(reading(document, { anyway, ...more }))
    if (!isToBeFilled || !isPromising(result)) return result
    if (!result.ok && !more) return fail('in-doubt')
    return (result.ok ? isToBeFilled.gaps : isToBeFilled.all) ? fail('still-loading') : result
  },
  readNow: (page, options, url) => finish(reading(page, { ...options, ...atHand(page) }, url))
}

/** Whether waiting can change the answer. */
const isPromising = (result: Result<Article>) =>
  result.ok || result.problem.kind === 'no-article' || result.problem.kind === 'too-little-text'
