/** Microdata and RDFa: the same vocabulary written on the page's own elements. */
import { type Claim, type Claims, noClaims } from '../claims'
import { imageUrl, type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'

const ITEM =
  '[itemtype*="Article" i], [itemtype*="BlogPosting" i], [itemtype*="Report" i], [typeof*="Article" i], [typeof*="BlogPosting" i]'
/** Smaller items inside, whose properties are not the article's own. */
const INNER = '[itemscope], [typeof]'

/** Of the one item that describes the story, if there is one. */
export function microdata(page: Page): Claims {
  const claims = noClaims()
  const items = page.document.querySelectorAll(ITEM)
  const item = pickItem(items)
  if (!item) return claims
  const own = propertiesOf(item)
  const texts = (names: string[]): Claim<string>[] =>
    names
      .flatMap((name) =>
        (own.get(name) ?? []).map((element) => ({
          source: `microdata ${name}`,
          value: saidBy(element),
          element
        }))
      )
      .filter((claim) => claim.value !== '')
  claims.headline = texts(['headline'])
  claims.standfirst = texts(['description'])
  claims.datePublished = texts(['datepublished', 'datecreated'])
  claims.dateModified = texts(['datemodified'])
  claims.inLanguage = texts(['inlanguage'])
  const authors = [...(own.get('author') ?? []), ...(own.get('creator') ?? [])]
  if (authors.length)
    claims.author.push({
      source: 'microdata author',
      value: authors
        .slice(0, 20)
        .map((element) => personOf(element, page))
        .filter((person) => person.name)
    })
  for (const element of own.get('publisher') ?? []) {
    const name = saidBy(inner(element, 'name') ?? element)
    const mark = inner(element, 'logo')
    const logo = mark && pictureOf(mark, page)
    if (name && name.length < 80)
      claims.publisher.push({
        source: 'microdata publisher',
        value: { name, ...(logo && { logo }) }
      })
  }
  for (const element of own.get('image') ?? []) {
    const url = pictureOf(element, page)
    if (url) claims.image.push({ source: 'microdata image', value: { url } })
  }
  return claims
}

function pictureOf(element: Element, page: Page): string | undefined {
  const holder = element.matches('img, meta, link')
    ? element
    : (inner(element, 'url') ?? element.querySelector('img') ?? element)
  return imageUrl(
    holder.getAttribute('src') ?? holder.getAttribute('content') ?? holder.getAttribute('href'),
    page.base
  )
}

/** The item that is not a teaser: the one with the most text, if that is more than one line. */
function pickItem(items: NodeListOf<Element>): Element | undefined {
  let best: Element | undefined
  let longest = 0
  for (const item of [...items].slice(0, 30)) {
    const length = item.textContent?.length ?? 0
    if (length > longest) [best, longest] = [item, length]
  }
  return best
}

function propertiesOf(item: Element): Map<string, Element[]> {
  const own = new Map<string, Element[]>()
  for (const element of [...item.querySelectorAll('[itemprop], [property]')].slice(0, 2000)) {
    const holder = element.parentElement?.closest(INNER)
    if (holder && holder !== item && item.contains(holder)) continue
    const names = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''
    for (const name of names.toLowerCase().split(/\s+/).slice(0, 5)) {
      const key = name.replace(/^.*[:/]/, '')
      own.set(key, [...(own.get(key) ?? []), element].slice(0, 30))
    }
  }
  return own
}

function inner(element: Element, name: string): Element | null {
  return element.querySelector(
    `[itemprop~="${name}" i], [property~="${name}" i], [property~="schema:${name}" i]`
  )
}

function personOf(element: Element, page: Page) {
  const named = inner(element, 'name')
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]')
  const url = webUrl(link?.getAttribute('href'), page.base)
  return { name: saidBy(named ?? element), ...(url && { url }) }
}

function saidBy(element: Element): string {
  const told = element.getAttribute('content') ?? element.getAttribute('datetime')
  return plainText((told || element.textContent || '').slice(0, 2000))
}
