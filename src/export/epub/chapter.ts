/** One article as a chapter in XHTML. */
import type { Element, ElementContent, Root } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { h } from 'hastscript'
import type { Article } from '../../article/types'
import { creditsOf } from '../credits'
import type { Words } from '../format'
import { header, withLead } from '../html'
import { linkNotes } from '../linked-notes'
import { mapElements } from '../map-elements'
import { placeImages } from '../place-images'
import { conform } from './conform'
import { languageTag } from './language-tag'
import { xmlOf } from './xml'

/**
 * XHTML; `places` gives the path of each picture's file, and pictures without one become their
 * words.
 */
export function chapterOf(
  article: Article,
  places: ReadonlyMap<string, string>,
  words: Words
): string {
  const credits = creditsOf(article, words)
  // Linked last: what does not conform may be the note that a number would lead to.
  const text = linkNotes(conform(withLead(article)))
  const body = placeImages(text, (url) => places.get(url), words.image)
  const language = languageTag(article.inLanguage)
  const page = h('html', { lang: language, dir: article.dir }, [
    h('head', [
      h('title', credits.headline || credits.source),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })
    ]),
    h('body', [
      h('section', [header(article, credits), ...(body.children as ElementContent[])]),
      h('footer', h('p', h('a', { href: article.url }, words.original)))
    ])
  ])
  const tidy = mapElements({ type: 'root', children: [page] }, (element) => [tidied(element)])
  const root = tidy.children[0] as Element
  root.properties.xmlns = 'http://www.w3.org/1999/xhtml'
  root.properties['xmlns:epub'] = 'http://www.idpf.org/2007/ops'
  return xmlOf(toXast({ type: 'root', children: [root] } satisfies Root) as never)
}

/** Attributes as XML wants them: a language in both forms, addresses without stray signs; and EPUB's own. */
function tidied({ properties, ...element }: Element): Element {
  const { lang: given, href, ...rest } = properties
  const lang = languageTag(given)
  const type = noteType(properties)
  return {
    ...element,
    properties: {
      ...rest,
      ...(lang && { lang, xmlLang: lang }),
      ...(href !== undefined && { href: strictUri(String(href)) }),
      ...(type && { 'epub:type': type })
    }
  }
}

/** What `linkNotes` has marked, by the names that let a reading system show a note where it is called. */
function noteType({ role, id }: Element['properties']): 'noteref' | 'footnote' | undefined {
  if (role === 'doc-noteref') return 'noteref'
  return String(id).startsWith('note-') ? 'footnote' : undefined
}

/**
 * RFC 3986 allows fewer characters than browsers do: percent signs only before two digits, and one
 * that begins a place within the page.
 */
function strictUri(href: string): string {
  const [, start = '', rest = href] = /^(https?:\/\/[^/?#]*)(.*)$/s.exec(href) ?? []
  return (
    start +
    rest.replace(/[^\w.~:/?#@!$&'()*+,;=%-]+|%(?![\da-f]{2})|(?<=#.*)#/gi, encodeURIComponent)
  )
}
