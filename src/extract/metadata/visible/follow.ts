/** Profiles that the page names under a label such as `Follow us on`. */
import type { Link } from '../../../article/types'
import { type Page, siteLabel, webUrl } from '../page'
import { foldSpace } from '../text/plain-text'
import { enclosing } from './enclosing'
import { follow } from './labels'
import type { Line } from './lines'

/** Names of networks, by what stands for each in its host. */
const NETWORK_NAMES: Record<string, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  twitter: 'X',
  x: 'X',
  youtube: 'YouTube',
  youtu: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  t: 'Telegram',
  bsky: 'Bluesky',
  vk: 'VK',
  soundcloud: 'SoundCloud',
  fb: 'Facebook',
  wa: 'WhatsApp',
  'news.google': 'Google News'
}
/** An address that shares this page, rather than one that leads to a profile. */
const SHARE =
  /\/(?:sharer?|intent|share-offsite|sharearticle|submit|dialog|cws)\b|[?&](?:url|u|text|body)=/i

/** At most 12 profiles; `element` is the block that names them. */
export function visibleFollow(
  lines: Line[],
  story: Element[],
  page: Page
): { links: Link[]; element?: Element } {
  for (const { text, element } of lines) {
    if (text.length > 60 || !follow().test(text)) continue
    const block = enclosing(element, story, 3, (holder) => linksIn(holder, page).length > 0)
    if (block) return { links: linksIn(block, page).slice(0, 12), element: block }
  }
  return { links: [] }
}

function linksIn(block: Element, page: Page): Link[] {
  const links = new Map<string, Link>()
  for (const anchor of [...block.querySelectorAll('a[href]')].slice(0, 40)) {
    const url = webUrl(anchor.getAttribute('href'), page.base)
    if (!url || SHARE.test(url)) continue
    const { hostname, pathname } = new URL(url)
    const label = siteLabel(hostname)
    const isOther = pathname !== '/' && label !== siteLabel(page.url.hostname)
    if (isOther && isProfile(label, anchor) && !links.has(url))
      links.set(url, { name: nameOf(hostname), url })
  }
  return [...links.values()]
}

/**
 * A known network, whose name may be written in any script; else an icon, a word, or the host's name:
 * more words, in a foot of the page, lead elsewhere.
 */
function isProfile(label: string, { textContent }: Element): boolean {
  const text = foldSpace(textContent ?? '').toLowerCase()
  return Object.hasOwn(NETWORK_NAMES, label) || !text.includes(' ') || text.includes(label)
}

function nameOf(host: string): string {
  const label = siteLabel(host)
  return networkOf(host) ?? label.charAt(0).toUpperCase() + label.slice(1)
}

/** The name of the network at this host. */
export function networkOf(host: string): string | undefined {
  const label = host.startsWith('news.google') ? 'news.google' : siteLabel(host)
  return Object.hasOwn(NETWORK_NAMES, label) ? NETWORK_NAMES[label] : undefined
}
