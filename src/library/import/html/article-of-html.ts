/** An article from another program's HTML: parsed without a document, then cut to the allow-list. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { measure } from '../../../article/measure'
import { clean } from '../../../article/schema'
import type { Article, Person, When } from '../../../article/types'
import { asArticle } from '../../as-article'
import { blocksOf } from '../../text-of'

export interface HtmlFacts {
  url: string
  html: string
  headline?: string | undefined
  standfirst?: string | undefined
  author?: Person[] | undefined
  datePublished?: When | undefined
  image?: string | undefined
  inLanguage?: string | undefined
  capturedAt: string
}

/** Longest HTML of one article, in UTF-16 units. */
const LONGEST = 20_000_000

/** Right to left: Arabic, Hebrew, Persian, Urdu, Yiddish and their like. */
const RTL = /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv)\b/i

/** Nothing when there is no text in it, or none that can be read. */
export async function articleOfHtml(facts: HtmlFacts): Promise<Article | undefined> {
  const { url, html, inLanguage, capturedAt, standfirst, author = [] } = facts
  if (html.length > LONGEST) return
  const tree = await parsed(html)
  if (!tree) return
  const body = clean(resolved(tree, url))
  const text = blocksOf(body).join('\n')
  if (text === '') return
  return asArticle({
    headline: facts.headline?.replace(/\s+/g, ' ').trim() || url,
    ...{ url, author, inLanguage, capturedAt, standfirst, body },
    datePublished: facts.datePublished,
    image: facts.image ? { url: facts.image } : undefined,
    dir: RTL.test(inLanguage ?? '') ? 'rtl' : 'ltr',
    ...{ wordCount: 0, follow: [], related: [], isPartial: false, provenance: {} },
    ...lengthOf(text, inLanguage)
  })
}

async function parsed(html: string): Promise<Root | undefined> {
  const { fromHtml } = await import('hast-util-from-html')
  try {
    return fromHtml(html, { fragment: true })
  } catch (error) {
    // Nested deeper than the call stack: the story stays, as a link.
    if (error instanceof RangeError) return
    throw error
  }
}

function lengthOf(text: string, language: string | undefined) {
  const { words, minutes } = measure(text, language)
  return { wordCount: words, minutes }
}

/** Addresses made absolute, the top heading made one of the text. Not recursive: HTML may be deep. */
function resolved(tree: Root, base: string): Root {
  const stack: (RootContent | ElementContent)[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    const element: Element = node
    if (element.tagName === 'h1') element.tagName = 'h2'
    for (const name of ['href', 'src'] as const) {
      const value = element.properties[name]
      if (typeof value === 'string') element.properties[name] = URL.parse(value, base)?.href
    }
    stack.push(...element.children)
  }
  return tree
}
