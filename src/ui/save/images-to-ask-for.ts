/** Pictures of an article that the reader has not yet allowed to be fetched. */
import type { Article } from '../../article/types'
import { imagesOf, logoOf } from '../../library/images/images-of'
import { allowed } from '../../platform/permissions'

export async function imagesToAskFor(article: Article): Promise<string[]> {
  const isAllowed = await allowed()
  const logo = logoOf(article)
  const all = [...imagesOf(article), ...(logo ? [logo.url] : [])]
  return all.filter((url) => !isAllowed(url))
}
