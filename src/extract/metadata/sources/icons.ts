/** The site's icon: square, so that it is legible where a logo of many letters is not. */
import { imageUrl, type Page } from '../page'

export interface Logos {
  logo?: string
  /** For dark backgrounds, if the page declares one. */
  logoDark?: string
}

/** CSS pixels: smaller ones are for tabs, and blurred elsewhere. */
const SMALLEST = 32
/** What a touch icon measures where it does not say. */
const TOUCH = 180
/** A drawing has any size. */
const DRAWN = 1000
/** Wider than this beside its height, a logo is written rather than drawn. */
const WIDEST = 2.2

/** The largest icon that is large enough, and the largest for dark backgrounds. */
export function siteIcon({ document, base }: Page): Logos {
  const best = { light: { size: SMALLEST - 1, url: '' }, dark: { size: SMALLEST - 1, url: '' } }
  for (const link of document.querySelectorAll(
    'link[rel~="icon" i], link[rel^="apple-touch-icon" i]'
  )) {
    const url = imageUrl(link.getAttribute('href'), base)
    const one = best[isForDark(link) ? 'dark' : 'light']
    const size = sizeOf(link)
    if (url && size > one.size) Object.assign(one, { size, url })
  }
  const { light, dark } = best
  return {
    ...(light.url && { logo: light.url }),
    ...(light.url && dark.url && { logoDark: dark.url })
  }
}

/** Is it what the page shows to those who read on dark? */
export function isForDark(element: Element): boolean {
  return /prefers-color-scheme\s*:\s*dark/i.test(element.getAttribute('media') ?? '')
}

/** In any unit; false where a side is unknown. */
export function isWordmark({
  width = 0,
  height = 0
}: {
  width?: number
  height?: number
}): boolean {
  return height > 0 && width > height * WIDEST
}

function sizeOf(link: Element): number {
  const [href, sizes, type, rel] = ['href', 'sizes', 'type', 'rel'].map(
    (name) => link.getAttribute(name)?.slice(0, 500).toLowerCase() ?? ''
  ) as [string, string, string, string]
  if (/svg/.test(type) || /\.svg(?:[?#]|$)/.test(href)) return DRAWN
  const told = Math.max(0, ...[...sizes.matchAll(/(\d{1,4})x\d/g)].map((size) => Number(size[1])))
  if (told) return told
  if (rel.startsWith('apple')) return TOUCH
  return /\.ico(?:[?#]|$)/.test(href) || /x-icon/.test(type) ? 0 : SMALLEST
}
