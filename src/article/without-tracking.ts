/** An article as it is kept and passed on: its addresses tell nobody who this reader is, or how they came. */
import type { Nodes, Root } from 'hast'
import { isTrackingParameter } from './tracking-parameters'
import type { Article, Link } from './types'

/** The same article, with every address that can be followed cleaned of those. */
export function withoutTracking(article: Article): Article {
  return {
    ...article,
    url: cleanUrl(article.url),
    author: article.author.map((person) =>
      person.url === undefined ? person : { ...person, url: cleanUrl(person.url) }
    ),
    follow: article.follow.map(cleanLink),
    related: article.related.map(cleanLink),
    ...(article.pages && { pages: article.pages.map(cleanUrl) }),
    body: cleanNode(article.body) as Root
  }
}

/**
 * Touches nothing but tracking parameters, user name and password; what is no address comes back
 * as it is.
 */
export function cleanUrl(url: string): string {
  if (!/[?@]/.test(url)) return url
  const parsed = URL.parse(url)
  if (!parsed) return url
  const tracking: string[] = []
  // What `keys()` gives cannot be iterated over in Firefox's content scripts.
  parsed.searchParams.forEach((_value, name) => {
    if (isTrackingParameter(name)) tracking.push(name)
  })
  if (tracking.length === 0 && !parsed.username && !parsed.password) return url
  for (const name of tracking) parsed.searchParams.delete(name)
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

const cleanLink = <Followed extends Link>(link: Followed): Followed => ({
  ...link,
  url: cleanUrl(link.url)
})

function cleanNode(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.map(cleanNode)
  if (node.type !== 'element') return { ...node, children } as Nodes
  const { href } = node.properties
  const properties =
    typeof href === 'string' ? { ...node.properties, href: cleanUrl(href) } : node.properties
  return { ...node, properties, children } as Nodes
}
