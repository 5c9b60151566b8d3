/** What plain HTML says of itself: title, links, the root's language. */
import { times } from '../../words/words'
import { type Claims, noClaims } from '../claims'
import { type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'

/** Claims of the sources `title`, `canonical` and the like. */
export function htmlHead(page: Page): Claims {
  const claims = noClaims()
  const { document, base } = page
  const title = plainText(document.querySelector('title')?.textContent?.slice(0, 2000) ?? '')
  if (title) claims.headline.push({ source: 'title', value: title })
  const canonical = webUrl(
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    base
  )
  const day = dayInAddress(page.url.pathname) ?? (canonical && dayInAddress(canonical))
  if (day) claims.datePublished.push({ source: 'url', value: day })
  if (canonical) claims.url.unshift({ source: 'canonical', value: canonical })
  const root = document.documentElement
  const language = root.getAttribute('lang') || root.getAttribute('xml:lang')
  if (language) claims.inLanguage.push({ source: 'html lang', value: language.trim() })
  const section = /^\/([a-z]{2}-[a-z]{2})(?=\/)/i.exec(page.url.pathname)?.[1]
  if (section) claims.inLanguage.push({ source: 'url', value: section })
  return claims
}

const MONTH_NAMED = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i

/** `/2020/02/05/`, `/2020/politics/02/05/`, `/2020/feb/05`, `/2020-02-05-`, `/20200205/`: many addresses hold the day. */
export function dayInAddress(path: string): string | undefined {
  const [whole, inYear, name = '', onDay = ''] = MONTH_NAMED.exec(path) ?? []
  const named = whole && times('en').months('en').get(name.toLowerCase())
  if (named) return dayInAddress(`/${inYear}/${named}/${onDay}/`)
  const [, year, , month, day = ''] =
    /[/_-]((?:19|20)\d\d)([/_-]?)([01]\d)\2([0-3]\d)(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)(\/)(?:[a-z]{2,20}\/(?=\d\d\/\d\d\/))?(\d{1,2})\/(\d{1,2})(?=\/)/i.exec(
      path
    ) ??
    []
  if (!month || !(Number(month) >= 1 && Number(month) <= 12)) return undefined
  if (Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
