/** On aggregators, the block that names whose story it is: `Origin:`, a logo, a name. */
import { anyScript } from '../../../article/any-script'
import type { Publisher } from '../../../article/types'
import { isBefore } from '../../place'
import type { Claim } from '../claims'
import { imageUrl, isSameSite, type Page, webUrl } from '../page'
import { foldSpace } from '../text/plain-text'
import { enclosing } from './enclosing'
import { networkOf } from './follow'
import { hintsOf } from './hints'
import { cited, origin } from './labels'
import type { Line } from './lines'

export interface OriginClaim extends Claim<Partial<Publisher>> {
  element: Element
  /** Said in so many words; others want a second witness. */
  isSure: boolean
}

/** More text than this is no block that names a source. */
const MOST_TEXT = 300
/** Behind a label or on a logo, what is longer is a headline. */
const LONGEST_NAME = 49
/** Doors to other places besides networks, not sources of the story. */
const SHOP = /(?:^|\.)(?:pinterest|telegram|reddit|apple|google|spotify|amazon)\.\w+$/

/** `places`: the lines about the headline and behind the text, where sources are named. */
export function visibleOrigins(places: Line[], story: Element[], page: Page): OriginClaim[] {
  return [...labelled(places, story, page), ...partnerLogos(story, page)]
}

/** A name alone is a credit, as agencies get; a source also has its logo or a link to it. */
function labelled(lines: Line[], story: Element[], page: Page): OriginClaim[] {
  return lines.flatMap((line, index) => {
    const label = line.text.length <= MOST_TEXT ? origin().exec(line.text) : null
    if (!label || line.outside || line.element.closest('figure, figcaption')) return []
    const said = nameBehind(line, label[0].length) || lines[index + 1]?.text || ''
    const block = enclosing(
      line.element,
      story,
      2,
      (holder) => (holder.textContent ?? '').includes(said) && !!witness(holder, page)
    )
    if (!block || (block.textContent?.length ?? 0) > MOST_TEXT || block.closest('figure')) return []
    const name = logoName(block) ?? said
    if (name.length < 2 || name.length > LONGEST_NAME) return []
    const told = witness(block, page)
    const isSure = !cited().test(label[0]) || /logo/i.test(told?.logo ?? '')
    return [
      {
        source: 'origin block',
        value: { name, ...told },
        element: block,
        isSure
      }
    ]
  })
}

const END = anyScript(',| (?:and|in|on|und|auf|et|y|e) (?=[\\p{Ll}])')

/** The name in the piece of the line that begins behind the label, or in the whole of the rest. */
function nameBehind({ text, parts }: Line, labelLength: number): string {
  const rest = foldSpace(text.slice(labelLength)).replace(/(?<![.\s])[.\s]+$/, '')
  const piece = parts.map((part) => foldSpace(part.text)).find((one) => one && rest.startsWith(one))
  const first = foldSpace(parts[0]?.text ?? '').slice(labelLength)
  const name = foldSpace(first) || piece || rest
  return (name.split(END(name))[0] ?? '').replace(/(?<![.\s])[.\s]+$/, '')
}

function witness(block: Element, page: Page): { url?: string; logo?: string } | undefined {
  const image = [...block.querySelectorAll('img[src]')].find(isLogo)
  const logo = imageUrl(image?.getAttribute('src'), page.base)
  const url = [...block.querySelectorAll('a[href]')]
    .slice(0, 5)
    .flatMap((link) => foreign(link, page) ?? [])[0]
  return logo || url ? { ...(url && { url }), ...(logo && { logo }) } : undefined
}

const SAYS_LOGO = anyScript('(?<![\\p{L}])(?:logo|publisher|source|origin|icon)(?![\\p{L}])', 'gi')

/** What a logo's alternative text says beyond that it is one. */
function logoName(block: Element): string | undefined {
  const alt = [...block.querySelectorAll('img[alt]')].find(isLogo)?.getAttribute('alt') ?? ''
  const name = foldSpace(alt.slice(0, 80).replace(SAYS_LOGO(alt), ''))
  return name.length > 1 ? name : undefined
}

/** A logo is called one, or is no larger than one. CSS pixels. */
function isLogo(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number(image.getAttribute(side)))
  const names = `${image.getAttribute('alt')} ${image.getAttribute('src')?.slice(0, 500)} ${hintsOf(image)}`
  return /logo|icon|brand/i.test(names) || (!!width && width <= 240 && !!height && height <= 120)
}

/** The address of a link that leads to another site than this one and the networks. */
function foreign(link: Element, page: Page): string | undefined {
  const href = webUrl(link.getAttribute('href'), page.base)
  if (!href) return undefined
  const { hostname } = new URL(href)
  const isDoor = networkOf(hostname) || SHOP.test(hostname)
  return isSameSite(hostname, page.url.hostname) || isDoor ? undefined : href
}

/** A linked logo beside the headline, the alternative text its name; it wants a second witness. */
function partnerLogos([headline]: Element[], page: Page): OriginClaim[] {
  const claims: OriginClaim[] = []
  for (const image of [...page.document.querySelectorAll('a[href] img[alt]')].slice(0, 200)) {
    const link = image.closest('a[href]')
    const alt = (image.getAttribute('alt') ?? '').slice(0, 80)
    const name = foldSpace(alt.replace(SAYS_LOGO(alt), ''))
    if (!link || name.length < 2 || name.length > 40) continue
    const isApart = image.closest('figure, footer, aside') || isBehind(image, headline)
    const url = isApart ? undefined : webUrl(link.getAttribute('href'), page.base)
    if (!url) continue
    const logo = imageUrl(image.getAttribute('src'), page.base)
    const value = { name, ...(foreign(link, page) && { url }), ...(logo && { logo }) }
    claims.push({ source: 'partner logo', value, element: link, isSure: false })
  }
  return claims
}

/** More than a block away behind the headline, other stories' partners stand. */
function isBehind(image: Element, headline: Element | undefined): boolean {
  if (!headline) return true
  let around: Element | null = headline
  for (let level = 0; around && level < 5; level++, around = around.parentElement)
    if (around.contains(image)) return false
  return isBefore(headline, image)
}
