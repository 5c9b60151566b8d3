/** The writer as printed: by a word such as `By`, by what the markup calls it, by its place. */
import type { Claim, RawAuthor } from '../claims'
import { withoutPrefix } from '../names/byline-words'
import { looksLikePerson, readNames } from '../names/read-names'
import { type Page, webUrl } from '../page'
import { hinted, type Line } from './lines'
import type { Zones } from './zones'

const HINT =
  /author|by-?line|\bautor|auteur|verfasser|writer|contributor|redakt[eo]r|skribent|journalist|reporter-?name|forfatter|författare|penulis|yazar/i
const NOT_HINT = /comment|bio(?!graph)|authority|description|related|copyright|caption|credit/i

export function visibleByline(zones: Zones, page: Page): Claim<RawAuthor[]>[] {
  const claims: Claim<RawAuthor[]>[] = []
  for (const line of zones.head) {
    const value = personsOf(line, page, true)
    if (value.length) claims.push({ source: 'byline', value, element: line.element })
  }
  for (const line of zones.tail) {
    const value = personsOf(line, page, false)
    if (value.length) claims.push({ source: 'byline below', value, element: line.element })
  }
  return claims
}

/** Names in a line that is known as a byline by its first word or its markup. */
function personsOf(line: Line, page: Page, near: boolean): RawAuthor[] {
  if (line.outside || line.text.length > 160) return []
  const { rest, had } = withoutPrefix(line.text)
  const named =
    (HINT.test(markup(line.element)) || hinted(line.element, HINT, near ? 4 : 2)) &&
    !hinted(line.element, NOT_HINT, 3)
  if (!had && !named) return []
  const links = linksOf(line, page)
  if (links.length) return links
  return readNames(had ? rest : line.text)
    .filter(looksLikePerson)
    .map((name) => ({ name }))
}

function markup(element: Element): string {
  return element.closest('a')?.getAttribute('href')?.slice(0, 200) ?? ''
}

/** Every link of the line whose text is a person's name. */
function linksOf(line: Line, page: Page): RawAuthor[] {
  const links = new Set(line.parts.flatMap(({ element }) => element.closest('a[href]') ?? []))
  return [...links].flatMap((link) => {
    const url = webUrl(link.getAttribute('href'), page.base)
    return readNames(link.textContent ?? '')
      .filter(looksLikePerson)
      .map((name) => ({ name, ...(url && { url }) }))
  })
}
