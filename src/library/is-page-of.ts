/**
 * Where a site has parted a story into pages, two pages, or a page and the whole, differ in their
 * words although nothing has changed.
 */
import type { Article } from '../article/types'
import { blocksOf } from './text-of'

/**
 * Whether `page` is one page of a parted story and `whole` the story joined: its headline, and the
 * page's blocks one after another. What is repeated counts once, since joining leaves repeats out.
 * Later pages may count in their headlines, leave the standfirst out, and stand between the same
 * notes as the pages before them.
 */
export function isPageOf(page: Article, whole: Article): boolean {
  if (!page.pages || whole.pages) return false
  const [own, all] = [linesOf(page), linesOf(whole)]
  if (page.pageAt) return page.headline.includes(whole.headline) && isWithin(news(own, all), all)
  const hasSameHead = page.headline === whole.headline && page.standfirst === whole.standfirst
  return hasSameHead && isWithin(own, all)
}

/** Whether both are pages of one story, and not the same page. */
export const areTwoPages = (one: Article, other: Article): boolean =>
  one.pages !== undefined && other.pages !== undefined && one.pageAt !== other.pageAt

const linesOf = ({ body }: Article) => [...new Set(blocksOf(body))]

/** No block holds a line break, so that only whole blocks are equal. */
const isWithin = (lines: string[], all: string[]) => joined(all).includes(joined(lines))

const joined = (lines: string[]) => `\n${lines.join('\n')}\n`

/** The lines of a later page without the story's own beginning, and without earlier lines at its end. */
function news(own: string[], all: string[]): string[] {
  const from = own.findIndex((line, at) => line !== all[at])
  const start = all.indexOf(own[from] ?? '')
  const to = own.findLastIndex((line) => !all.slice(0, Math.max(0, start)).includes(line))
  return own.slice(Math.max(0, from), to + 1)
}
