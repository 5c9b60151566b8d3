/** A story that its site has parted into pages is told by the links to them: 1 2 3. */
import { addressOf } from '../place'

/** Longer runs are lists, or not worth a reader's wait. */
const MOST = 20

const LABEL = /^(?:(?:page|seite|pagina|página|side|sida|strona|страница)\s*)?(\d{1,2})$/i
const PARAMETER = /^(?:page|p|pg|paged|pagina|seite|side|sida|strona)$/i
const PATH = /^(.*?)(?:[/_,-](?:page|seite|pagina|p)?[/_-]?|,)(\d{1,2})$/i

interface Numbered {
  /** The address without the number. */
  stem: string
  number: number
}

/**
 * The addresses of all pages of the story in their order, the page at `address` included; none
 * when it has but one.
 */
export function pagesOf(document: Document, address: string): string[] {
  const own = new URL(address)
  const links = [...document.querySelectorAll('a[href]')].filter(numberOf)
  if (links.length === 0) return []
  for (const here of [{ stem: stemOf(own), number: 1 }, numberedOf(own)]) {
    const pages = here ? linkedFrom(links, own, here) : []
    if (pages.length > 1) return pages
  }
  return []
}

/** The number that is a link's text. */
const numberOf = (link: Element) => LABEL.exec(link.textContent?.trim().slice(0, 20) ?? '')?.[1]

function linkedFrom(links: Element[], own: URL, here: Numbered): string[] {
  const found = new Map([[here.number, own.href]])
  for (const link of links) {
    const url = addressOf(link)
    if (!url || url.origin !== own.origin || link.closest('[class*=comment], [id*=comment]'))
      continue
    const number = Number(numberOf(link))
    const there = number === 1 && stemOf(url) === here.stem ? here : numberedOf(url)
    if (there?.stem !== here.stem || (there !== here && there.number !== number)) continue
    url.hash = ''
    if (!found.has(number)) found.set(number, url.href)
  }
  const pages = Array.from({ length: found.size }, (_, at) => found.get(at + 1))
  const isWhole = found.size <= MOST && pages.every((page) => page !== undefined)
  return isWhole ? (pages as string[]) : []
}

function numberedOf(url: URL): Numbered | undefined {
  for (const [name, value] of url.searchParams)
    if (PARAMETER.test(name) && /^\d{1,2}$/.test(value)) {
      const rest = new URL(url)
      rest.searchParams.delete(name)
      return { stem: stemOf(rest), number: Number(value) }
    }
  const [, path, number] = PATH.exec(withoutEnding(url.pathname)) ?? []
  return path ? { stem: withoutEnding(path) + url.search, number: Number(number) } : undefined
}

const stemOf = (url: URL) => withoutEnding(url.pathname) + url.search

const withoutEnding = (path: string) =>
  path.replace(/\/$/, '').replace(/\.(?:html?|php|aspx?)$/, '')
