/** What plain HTML says of itself: title, links, the root's language. */
import { type Claims, noClaims } from '../claims'
import { type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'

export function htmlHead(page: Page): Claims {
  const claims = noClaims()
  const { document, base } = page
  const title = plainText(document.querySelector('title')?.textContent?.slice(0, 2000) ?? '')
  if (title) claims.headline.push({ source: 'title', value: title })
  const canonical = webUrl(
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    base
  )
  if (canonical) claims.url.unshift({ source: 'canonical', value: canonical })
  const root = document.documentElement
  const language = root.getAttribute('lang') || root.getAttribute('xml:lang')
  if (language) claims.inLanguage.push({ source: 'html lang', value: language.trim() })
  return claims
}
