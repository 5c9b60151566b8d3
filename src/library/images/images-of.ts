/** Which pictures belong to an article, and where else on this device a source's logo rests. */
import type { Element, Root, RootContent } from 'hast'
import { hostOf } from '../../article/host-of'
import type { Article } from '../../article/types'

/** Most pictures kept with one article. */
const MOST = 60

/** Addresses of an article's pictures, the lead image first, each once; what is data is here already. */
export function imagesOf(article: Article): string[] {
  const inText = elementsOf(article.body).flatMap(({ tagName, properties }) =>
    tagName === 'img' && typeof properties.src === 'string' ? properties.src : []
  )
  const all = [...(article.image ? [article.image.url] : []), ...inText]
  return [...new Set(all)].filter((url) => /^https?:/i.test(url)).slice(0, MOST)
}

/** The logo of an article's source, and the source's name: one logo serves all its stories. */
export function logoOf({ publisher, url }: Article): { url: string; source: string } | undefined {
  return publisher?.logo
    ? { url: publisher.logo, source: publisher.name || hostOf(url) }
    : undefined
}

/** Every element of a tree in reading order; a stack, since a hostile tree may be deep. */
export function elementsOf(root: Root): Element[] {
  const found: Element[] = []
  const stack: RootContent[] = root.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    stack.push(...node.children.toReversed())
  }
  return found
}
