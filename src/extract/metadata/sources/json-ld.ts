/** schema.org JSON-LD: the fullest witness, where it describes the story that is on the page. */
import { type Claims, noClaims } from '../claims'
import { house } from '../names/read-names'
import { type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'
import {
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
import { people } from './json-ld-people'
import { pictureOf } from './json-ld-picture'
import { claimRecipe } from './json-ld-recipe'
import { pickStory } from './json-ld-story'

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
