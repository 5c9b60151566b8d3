/** The `<meta>` tags of a page as one table. */
import { plainText } from '../text/plain-text'

/** Their contents, in the page's order, by their names in small letters. */
export type Tags = Map<string, string[]>

export function readTags(document: Document): Tags {
  const tags: Tags = new Map()
  const add = (name: string, content: string) =>
    tags.set(name, [...(tags.get(name) ?? []), content].slice(0, 50))
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = plainText((tag.getAttribute('content') ?? '').slice(0, 20_000))
    const names = content ? namesOf(tag) : []
    for (const name of names) add(name, content)
  }
  return tags
}

/** At most five; a property without an item is the page's own. */
function namesOf(tag: Element): string[] {
  const own = tag.closest('[itemscope]') ? null : tag.getAttribute('itemprop')
  const names =
    tag.getAttribute('property') ??
    tag.getAttribute('name') ??
    tag.getAttribute('http-equiv') ??
    own
  // Dublin Core has two vocabularies of the same words; `article` is no part of `og`.
  return (names?.toLowerCase().trim().split(/\s+/).slice(0, 5) ?? []).map((name) =>
    name.replace(/^dc(?:terms)?[.:]/, 'dc.').replace(/^og:article/, 'article')
  )
}
