/** The header of an article: every field chosen from all the page's witnesses. */
import type { Snapshot } from '..'
import type { Header } from './header'

export function readHeader({ document, url }: Snapshot): Header {
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? ''
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content')
  return {
    headline: text('h1') || meta('og:title') || text('title'),
    author: [],
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    url,
    follow: [],
    related: [],
    provenance: {}
  }
}
