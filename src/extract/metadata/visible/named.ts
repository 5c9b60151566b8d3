/** Names that the page's markup calls so, and links to the pages of persons. */
import type { RawAuthor } from '../claims'
import { readNames } from '../names/read-names'
import { type Page, webUrl } from '../page'
import { foldSpace } from '../text/plain-text'
import { hintsOf } from './hints'
import type { Line } from './lines'

/** Markup that says no less than `this is the author's name`. */
const NAMED =
  /(?<=(?:author|by-?line|autor|auteur|contributor|writer)s?[_-]{0,2})name|(?<=^|\s)(?:(?:(?:byline|post|entry)-)?author|autor|auteur)(?=$|\s)/
const PROFILE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|profil(?:e|es)?|people|staff|contributors?|reporters?|journalists?|redakt(?:ion|oren)|by)\/[^/]|[?&]author=/i

/** Pieces of the line that are marked up as a name; usernames count too. */
export function namedIn(line: Line, page: Page): RawAuthor[] {
  const holders = new Set(line.parts.flatMap(({ element }) => nameHolder(element) ?? []))
  return [...holders].flatMap((holder) => {
    const url = webUrl(holder.closest('a[href]')?.getAttribute('href'), page.base)
    const pieces = line.parts.filter(({ element }) => holder.contains(element))
    const names = readNames(foldSpace(pieces.map(({ text }) => text).join(' ')))
    const short = names.filter((name) => name.split(' ').length <= 4)
    return short.map((name) => (url && names.length === 1 ? { name, url } : { name }))
  })
}

const isProfile = (link: Element) =>
  PROFILE.test(link.getAttribute('href')?.slice(0, 300) ?? '') ||
  /author/i.test(link.getAttribute('rel') ?? '')

/** Whether it is linked to the page of a person. */
export function isOfPerson(element: Element): boolean {
  const link = element.closest('a[href]')
  return !!link && isProfile(link)
}

/** The nearest element that is named as a name, a link to a profile before any other. */
function nameHolder(element: Element): Element | undefined {
  const link = element.closest('a[href]')
  if (link && isProfile(link)) return link
  if (NAMED.test(hintsOf(element)) || element.matches('.vcard .fn')) return element
  const parent = element.parentElement
  return parent && parent.childElementCount === 1 && NAMED.test(hintsOf(parent))
    ? parent
    : undefined
}
