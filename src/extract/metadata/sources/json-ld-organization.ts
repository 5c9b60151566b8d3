/** An organisation as JSON-LD has it: a node, a reference or a bare name or address. */
import type { Publisher } from '../../../article/types'
import { type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'
import { isWordmark, siteIcon } from './icons'
import { type Graph, type Node, textOf } from './json-ld-graph'
import { pictureOf } from './json-ld-picture'

/** Only what it says: no name where it has none. */
export function organization(item: Node | string, graph: Graph, page: Page): Partial<Publisher> {
  if (typeof item === 'string') {
    const url = /^https?:/.test(item) ? webUrl(item, page.base) : undefined
    return url ? { url } : { name: plainText(item) }
  }
  const name = plainText(textOf(item.name) ?? textOf(item.alternateName) ?? '')
  const url = webUrl(textOf(item.url), page.base)
  const picture = pictureOf(item.logo, graph, page)
  const isUsed = picture && !(isWordmark(picture) && siteIcon(page).logo)
  const logo = isUsed ? picture.url : undefined
  return { ...(name && { name }), ...(url && { url }), ...(logo && { logo }) }
}
