/** schema.org JSON-LD: the fullest witness, where it describes the story that is on the page. */
import { type Claims, noClaims, type RawAuthor } from '../claims'
import { house } from '../names/read-names'
import { type Page, webUrl } from '../page'
import { foldForComparison, plainText } from '../text/plain-text'
import { isFormer } from './former'
import {
  type Found,
  follow,
  type Graph,
  isNode,
  type Node,
  readGraph,
  stringsIn,
  textOf,
  typesOf
} from './json-ld-graph'
import { organization } from './json-ld-organization'
import { pictureOf } from './json-ld-picture'
import { claimRecipe } from './json-ld-recipe'

const ARTICLE = /(?:Article|Posting|^Report|^Review|^Recipe|^CreativeWork|^Blog|Story|^Opinion\w*)$/
/** Not the story itself but others beside it. */
const ASIDE =
  /^(?:itemListElement|hasPart|isPartOf|mentions|relatedLink|comment|citation|review|video|about|subjectOf|blogPost|isBasedOn|significantLinks?)$/

/** `printed` are headlines that the page shows, to tell its story among several. */
export function jsonLd(page: Page, printed: string[]): Claims {
  const claims = noClaims()
  const graph = readGraph(page.document)
  if (!graph.found.length) return claims
  const story = pickStory(graph, page, printed)
  if (story) claimStory(story, graph, page, claims)
  claimSite(graph, page, claims)
  claimPage(graph, claims)
  claimRecipe(graph, claims)
  return claims
}

/** A page that is described as such may be dated, too. */
function claimPage(graph: Graph, claims: Claims): void {
  for (const { node, path } of graph.found) {
    if (path.length || !typesOf(node).some((type) => /WebPage$|^(?:Item|About)Page$/.test(type)))
      continue
    const source = 'json-ld WebPage'
    const [published, modified] = [textOf(node.datePublished), textOf(node.dateModified)]
    if (published) claims.datePublished.push({ source, value: published })
    if (modified) claims.dateModified.push({ source, value: modified })
    return
  }
}

/** The article node that speaks of this page: by address, by headline, by its place. */
function pickStory(graph: Graph, page: Page, printed: string[]): Node | undefined {
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

function claimStory(node: Node, graph: Graph, page: Page, claims: Claims): void {
  const source = 'json-ld'
  const say = (list: { source: string; value: string }[], value: unknown, name = source) => {
    const text = plainText(textOf(value) ?? '')
    if (text) list.push({ source: name, value: text })
  }
  say(claims.headline, node.headline)
  say(claims.headline, node.name, 'json-ld name')
  say(claims.standfirst, node.description)
  say(claims.datePublished, node.datePublished)
  say(claims.datePublished, node.dateCreated, 'json-ld dateCreated')
  say(claims.dateModified, node.dateModified)
  say(
    claims.inLanguage,
    isNode(node.inLanguage)
      ? (node.inLanguage.alternateName ?? node.inLanguage.name)
      : node.inLanguage
  )
  say(claims.kind, typesOf(node))
  const url = webUrl(textOf(node.url), page.base)
  if (url) claims.url.push({ source, value: url })
  const body = textOf(node.articleBody)
  if (body) claims.articleBody.push({ source, value: plainText(body) })
  const free = textOf(node.isAccessibleForFree) ?? node.isAccessibleForFree
  if (free !== undefined) claims.isAccessibleForFree.push({ source, value: !isNo(free) })
  const paid = paidParts(node, graph)
  if (paid.length > 0) claims.paidParts.push({ source, value: paid })
  for (const key of ['author', 'creator'] as const) {
    const authors = people(node[key], graph, page)
    if (authors.length)
      claims.author.push({ source: key === 'author' ? source : 'json-ld creator', value: authors })
  }
  for (const publisher of follow(node.publisher, graph))
    claims.publisher.push({ source, value: organization(publisher, graph, page) })
  const subjects = subjectsOf(node)
  for (const key of ['sourceOrganization', 'isBasedOn', 'provider'])
    for (const origin of follow(node[key], graph).slice(0, 10)) {
      const value = organization(origin, graph, page)
      // What is one of the story's subjects, too, is a section of the site, unless it is an agency.
      if (!subjects.has(value.name) || house().test(value.name ?? ''))
        claims.origin.push({ source: `json-ld ${key}`, value })
    }
  const image = pictureOf(node.image ?? node.thumbnailUrl, graph, page)
  if (image) claims.image.push({ source, value: image })
}

/** Its keywords, in a list or between commas. */
const subjectsOf = (node: Node): ReadonlySet<unknown> =>
  new Set(stringsIn(node.keywords).flatMap((words) => words.split(/, */)))

const isNo = (value: unknown) =>
  typeof value !== 'object' && /^(?:false|no|0)$/i.test(String(value))

/** https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function paidParts(node: Node, graph: Graph): string[] {
  return follow(node.hasPart, graph)
    .slice(0, 10)
    .flatMap((part) => {
      if (typeof part === 'string' || part.isAccessibleForFree === undefined) return []
      const isPaid = isNo(textOf(part.isAccessibleForFree) ?? part.isAccessibleForFree)
      return isPaid ? stringsIn(part.cssSelector) : []
    })
}

function people(value: unknown, graph: Graph, page: Page): RawAuthor[] {
  return follow(value, graph)
    .slice(0, 30)
    .flatMap((item) => {
      if (typeof item === 'string') return [{ name: plainText(item) }]
      const names = Array.isArray(item.name)
        ? item.name
        : [item.name ?? [item.givenName, item.familyName].filter(Boolean).join(' ')]
      const url = webUrl(textOf(item.url) ?? textOf(item.sameAs), page.base)
      return names.flatMap((one) => {
        const name = plainText(textOf(one) ?? '')
        return name ? [url && names.length === 1 ? { name, url } : { name }] : []
      })
    })
}

/** The site's own name, where a WebSite or organisation stands beside the article. */
function claimSite(graph: Graph, page: Page, claims: Claims): void {
  for (const { node, path } of graph.found) {
    const types = typesOf(node)
    if (
      path.some((key) => !/^(?:publisher|isPartOf)$/.test(key)) ||
      !types.some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type))
    )
      continue
    const site = organization(node, graph, page)
    const own =
      site.url === undefined ||
      new URL(site.url).hostname.endsWith(page.url.hostname.replace(/^www\./, ''))
    if (site.name && own) claims.publisher.push({ source: `json-ld ${types[0]}`, value: site })
  }
}
