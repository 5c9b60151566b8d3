/** Where a reader goes on who has had the other pages of a story loaded. */
import type { Article } from '../../article/types'
import type { ReadingPlace } from '../../platform/messages'
import { drawnBlocks } from '../reader/drawn-blocks'

/**
 * From the first page of a story nothing moves; where others have come before it, the reader goes on at
 * its last lines. Undefined also where `whole` has nothing of the page.
 */
export function goOn({ body, pageAt = 0 }: Article, whole: Article): ReadingPlace | undefined {
  if (pageAt === 0) return undefined
  // By what blocks hold: what was sent from the page is another object.
  const [own, all] = [body, whole.body].map((tree) =>
    drawnBlocks(tree).map((block) => JSON.stringify(block))
  )
  // Each behind the one before it: what every page ends with stands once, or on the last page, too.
  const paragraph = own?.reduce((at, block) => Math.max(at, all?.indexOf(block, at + 1) ?? -1), -1)
  return paragraph && paragraph > 0 ? { paragraph, fraction: 0 } : undefined
}
