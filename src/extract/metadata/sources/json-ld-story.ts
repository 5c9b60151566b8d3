/** Which of the things that JSON-LD tells of is the story on this page. */
import type { Page } from '../page'
import { foldForComparison, plainText } from '../text/plain-text'
import { isFormer } from './former'
import { type Found, type Graph, isNode, type Node, textOf, typesOf } from './json-ld-graph'

const ARTICLE = /(?:Article|Posting|^Report|^Review|^Recipe|^CreativeWork|^Blog|Story|^Opinion\w*)$/
/** Not the story itself but others beside it. */
const ASIDE =
  /^(?:itemListElement|hasPart|isPartOf|mentions|relatedLink|comment|citation|review|video|about|subjectOf|blogPost|isBasedOn|significantLinks?)$/

/** The article node that speaks of this page: by address, by headline, by its place; `printed` are the page's titles. */
export function pickStory(graph: Graph, page: Page, printed: string[]): Node | undefined {
  const titles = printed.map(foldForComparison).filter(Boolean)
  let best: Node | undefined
  let highest = 0
  for (const { node, path } of graph.found) {
    const score = rate({ node, path }, page, titles)
    if (score > highest) [best, highest] = [node, score]
  }
  return best
}

function rate({ node, path }: Found, page: Page, titles: string[]): number {
  const type = typesOf(node).find((name) => ARTICLE.test(name))
  if (!type || path.some((key) => ASIDE.test(key))) return 0
  let score = 10 - Math.min(path.length, 4)
  if (/News|Posting|Report/.test(type)) score += 2
  if (/^CreativeWork|^Blog$|^Review/.test(type)) score -= 5
  if (node.datePublished) score += 2
  if (node.author || node.creator) score += 1
  const title = textOf(node.headline) ?? textOf(node.name)
  if (isFormer({ headline: title, addresses: addressesOf(node) }, page)) return 0
  const headline = foldForComparison(plainText(title ?? ''))
  if (headline && titles.some((title) => title.startsWith(headline) || headline.startsWith(title)))
    score += 6
  if (speaksOf(node, page)) score += 4
  return score
}

function addressesOf(node: Node): unknown[] {
  const main = node.mainEntityOfPage
  return [node.url, node['@id'], isNode(main) ? (main['@id'] ?? main.url) : main]
}

function speaksOf(node: Node, page: Page): boolean {
  return addressesOf(node).some((address) => {
    const url = typeof address === 'string' ? URL.parse(address, page.base) : null
    return url !== null && url.pathname === page.url.pathname
  })
}
