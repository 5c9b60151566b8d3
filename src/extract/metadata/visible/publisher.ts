/** The site's name where the page shows it: behind the title, as the logo's alternative text. */
import type { Publisher } from '../../../article/types'
import { DARK } from '../../snapshot'
import { fromWords } from '../../words/words'
import type { Claim } from '../claims'
import { imageUrl, type Page, siteLabel, webUrl } from '../page'
import type { Logos } from '../sources/icons'
import { foldForComparison, foldSpace, plainText } from '../text/plain-text'

/** Sources `title suffix` and `logo`. */
export function visiblePublisher(page: Page): Claim<Partial<Publisher>>[] {
  return [...titleSuffix(page), ...homeLogo(page)]
}

/** What a part of any site may be called. */
export const section = fromWords(({ sections }) => new RegExp(`^(?:${sections})$`, 'i'))

function titleSuffix({ document, url }: Page): Claim<Partial<Publisher>>[] {
  const title = plainText(document.querySelector('title')?.textContent?.slice(0, 1000) ?? '')
  const pieces = title.split(/(?<!\s)\s+[|–—\-·•»›]+\s+|(?:(?<!\s)\s+)?[|_｜]\s*/)
  if (pieces.length < 2) return []
  // A headline with a dash in it has no suffix where it is all of the title, unless that names the host.
  const isHeadline = [...document.querySelectorAll('h1')].some(
    (headline) => plainText((headline.textContent ?? '').slice(0, 1000)) === title
  )
  const label = siteLabel(url.hostname)
  const namesHost = (piece: string) => foldForComparison(piece).replace(/\W/g, '').includes(label)
  return pieces
    .slice(-2)
    .reverse()
    .filter((piece) => !isHeadline || namesHost(piece))
    .filter((piece) => piece.length > 1 && piece.length < 40 && !section().test(piece.trim()))
    .map((name) => ({ source: 'title suffix', value: { name } }))
}

/** An address that can lead to the root of a site: to parse one is dear. */
const HOME = /^[^/?#]*(?:\/\/[^/?#]*)?[\s./]*(?:[?#]|$)/

/** The picture that leads home: its words name the site, its address is a logo. */
function homeLogo({ document, base, url }: Page): Claim<Partial<Publisher>>[] {
  const { links } = document
  const end = Math.min(60, links.length)
  for (let at = 0; at < end; at++) {
    const link = links[at] as Element
    const href = link.getAttribute('href') ?? ''
    const target = HOME.test(href) ? webUrl(href, base) : undefined
    const to = target ? new URL(target) : undefined
    if (!to || to.hostname !== url.hostname || to.pathname !== '/') continue
    const image = link.querySelector('img')
    const said =
      image?.getAttribute('alt') ||
      link.getAttribute('aria-label') ||
      link.getAttribute('title') ||
      ''
    const words = foldSpace(
      plainText(said).replace(/\b(?:logo|home ?page|home|startseite|zur|accueil)\b/gi, ' ')
    )
    const logos = image ? logosOf(image, base) : {}
    if (words || logos.logo)
      return [
        { source: 'logo', value: { ...(words.length < 40 && words && { name: words }), ...logos } }
      ]
  }
  return []
}

/** The picture itself, and the one in its place on dark backgrounds. */
function logosOf(image: Element, base: string): Logos {
  const logo = imageUrl(image.getAttribute('src'), base)
  const logoDark = logo && imageUrl(image.getAttribute(DARK), base)
  return { ...(logo && { logo }), ...(logoDark && { logoDark }) }
}
