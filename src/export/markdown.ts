/** Markdown of the GitHub flavour: tables, footnotes, struck-out text. */
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Article } from '../article/types'
import { type Credits, creditsOf } from './credits'
import { footnotesOf } from './footnotes'
import type { Format, WriteOptions } from './format'
import { frontMatter } from './front-matter'
import { plainBody } from './plain-body'

export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  async write(article, options) {
    const credits = creditsOf(article, options.words)
    const text = written([heading(credits), ...storyOf(article, credits, options)])
    return `${factsOf(article, credits)}\n${text}`
  }
}

/** For the clipboard: a line of credits in place of the front matter. */
export function markdownToPaste(article: Article, options: WriteOptions): string {
  const credits = creditsOf(article, options.words)
  const line = creditLine(article, credits)
  return written([heading(credits), line, ...storyOf(article, credits, options)])
}

function factsOf(article: Article, { headline, authors, source }: Credits): string {
  return frontMatter({
    title: headline,
    author: authors,
    source,
    url: article.url,
    published: article.datePublished?.at,
    modified: article.dateModified?.at,
    read: article.capturedAt,
    language: article.inLanguage
  })
}

const heading = ({ headline }: Credits): RootContent => ({
  type: 'heading',
  depth: 1,
  children: [{ type: 'text', value: headline }]
})

function creditLine({ url }: Article, { authors, source, published }: Credits): Paragraph {
  const before = authors.length > 0 ? `${authors.join(', ')} | ` : ''
  return {
    type: 'paragraph',
    children: [
      ...(before ? [{ type: 'text', value: before } as const] : []),
      { type: 'link', url, children: [{ type: 'text', value: source }] },
      ...(published ? [{ type: 'text', value: ` | ${published}` } as const] : [])
    ]
  }
}

function storyOf(article: Article, { standfirst }: Credits, options: WriteOptions): RootContent[] {
  const { body, notes } = footnotesOf(plainBody(article.body))
  const opening: ElementContent[] = []
  if (standfirst) opening.push(element('p', [element('em', [{ type: 'text', value: standfirst }])]))
  if (article.image) opening.push(leadImage(article.image))
  const definitions = notes.map((note, at) => definition(at + 1, note, options))
  return [
    ...blocksOf([...opening, ...(body.children as ElementContent[])], options),
    ...definitions
  ]
}

function leadImage({ url, alt, caption }: NonNullable<Article['image']>): Element {
  const image = { ...element('img', []), properties: { src: url, alt: alt ?? '' } }
  if (!caption) return element('p', [image])
  return element('figure', [image, element('figcaption', [{ type: 'text', value: caption }])])
}

function definition(number: number, note: ElementContent[], options: WriteOptions): RootContent {
  const label = String(number)
  const children = blocksOf(note, options) as Paragraph[]
  return { type: 'footnoteDefinition', identifier: label, label, children }
}

function blocksOf(children: ElementContent[], { pathOf }: WriteOptions): RootContent[] {
  const root: HastRoot = { type: 'root', children }
  const img: Handle = (state, node) => {
    const path = pathOf?.(String(node.properties.src))
    const placed = path ? { ...node, properties: { ...node.properties, src: path } } : node
    return defaultHandlers.img(state, placed)
  }
  const handlers = { img, mark: inTag, ins: inTag, u: inTag, sub: inTag, sup: inTag }
  return (toMdast(root, { document: true, handlers }) as Root).children
}

/** What Markdown has no sign for stays as a tag, which every reader of Markdown knows. */
const inTag: Handle = (state, node) => {
  const note = node.properties.dataNote
  if (note !== undefined)
    return { type: 'footnoteReference', identifier: String(note), label: String(note) }
  const inside = state.all(node)
  if (inside.some((child) => !isPhrasing(child))) return inside
  const tag = (value: string): Nodes => ({ type: 'html', value })
  return [tag(`<${node.tagName}>`), ...inside, tag(`</${node.tagName}>`)]
}

const PHRASING: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'link', 'image', 'inlineCode', 'break', 'html'],
  'footnoteReference'
])

const isPhrasing = (node: Nodes) => PHRASING.has(node.type)

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children
})

function written(children: RootContent[]): string {
  const text = toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', emphasis: '*', fences: true }
  )
  return text.toWellFormed()
}
