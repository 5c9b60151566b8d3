/**
 * Of a story that its site has parted into pages, one page and the whole have different words
 * without that anything has changed.
 */
import type { Article } from '../article/types'
import { blocksOf } from './text-of'

/**
 * Whether `page` is one page of a parted story and `whole` the story joined: the same headline and
 * standfirst, and the page's blocks one after another in the whole. What is repeated counts once,
 * since joining leaves repeats out.
 */
export function isPageOf(page: Article, whole: Article): boolean {
  const isParted = page.pages !== undefined && whole.pages === undefined
  const hasSameHead = page.headline === whole.headline && page.standfirst === whole.standfirst
  return isParted && hasSameHead && linesOf(whole).includes(linesOf(page))
}

/** No block holds a line break, so that only whole blocks are equal. */
const linesOf = ({ body }: Article) => `\n${[...new Set(blocksOf(body))].join('\n')}\n`
