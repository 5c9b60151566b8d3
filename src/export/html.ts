/** One HTML file that asks for nothing: images inside, no script, a policy that forbids the rest. */
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Article } from '../article/types'
import { type Credits, creditsOf } from './credits'
import { dataUrl } from './data-url'
import type { Format, WriteOptions } from './format'
import { HTML_STYLE } from './html-style'
import { linkNotes } from './linked-notes'
import { placeImages } from './place-images'

export const html: Format = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mimeType: 'text/html',
  async write(article, options) {
    const credits = creditsOf(article, options.words)
    const text = linkNotes(withLead(article))
    const body = placeImages(text, await placesOf(options), options.words.image)
    const page: Root = {
      type: 'root',
      children: [
        { type: 'doctype' },
        h('html', { lang: article.inLanguage, dir: article.dir }, [
          await head(article, credits, options),
          h(
            'body',
            h('article', [header(article, credits), ...content(body)]),
            footer(article, options)
          )
        ])
      ]
    }
    return `${toHtml(page, { characterReferences: { useNamedReferences: false } })}\n`.toWellFormed()
  }
}

/** The text with the lead image first, where `placeImages` finds it. */
export function withLead({ image, body }: Article): Root {
  if (!image) return body
  const { url, alt = '', width, height, caption } = image
  const lead = h('figure', [
    h('img', { src: url, alt, width, height }),
    caption ? h('figcaption', caption) : undefined
  ])
  return { type: 'root', children: [lead, ...body.children] }
}

async function placesOf({ images, pathOf }: WriteOptions) {
  if (pathOf) return pathOf
  const inside = new Map<string, string>()
  for (const [url, blob] of images ?? []) {
    const data = await dataUrl(blob)
    if (data) inside.set(url, data)
  }
  return (url: string) => inside.get(url) ?? (url.startsWith('data:') ? url : undefined)
}

async function head(article: Article, credits: Credits, { pathOf }: WriteOptions) {
  const policy = [
    "default-src 'none'",
    `img-src data:${pathOf ? " 'self' file:" : ''}`,
    `style-src 'sha256-${await digest(HTML_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', credits.headline),
    credits.authors.map((name) => h('meta', { name: 'author', content: name })),
    h('link', { rel: 'canonical', href: article.url }),
    h('style', HTML_STYLE)
  ])
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}

/** Headline, standfirst and credits; also the head of a chapter. */
export function header(article: Article, credits: Credits): Element {
  const { headline, standfirst, authors, source, published } = credits
  return h('header', [
    h('h1', headline),
    standfirst ? h('p', { className: 'standfirst' }, standfirst) : undefined,
    h('p', [
      authors.length > 0 ? `${authors.join(', ')} | ` : '',
      h('a', { href: article.url }, source),
      published ? ` | ${published}` : ''
    ])
  ])
}

const footer = ({ url }: Article, { words }: WriteOptions) =>
  h('footer', h('p', h('a', { href: url }, words.original), ' ', h('bdi', url)))

const content = (body: Root) => body.children as ElementContent[]
