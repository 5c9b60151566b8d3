/**
 * Pages that change their story without a new load often leave what they declare as it was. What is
 * told is of a former story where it neither has this page's address nor a headline seen here.
 */
import { isSameSite, type Page } from '../page'
import { foldForComparison, plainText } from '../text/plain-text'

interface Told {
  headline: string | undefined
  /** Addresses it gives itself, absolute or not. */
  addresses: unknown[]
}

/** Two headlines of one story share this part of the shorter one's words at least. */
const SHARED = 0.3
/** The headline is among the first of a page's `h1`. */
const MOST_HEADINGS = 8

/** False where it gives no address of this site, or no headline. */
export function isFormer({ headline, addresses }: Told, page: Page): boolean {
  const told = addresses.flatMap((address) => pathOf(address, page) ?? [])
  if (!told.length || told.includes(pathOf(page.url.href, page) ?? '')) return false
  const fold = foldForComparison(plainText(headline ?? ''))
  if (!fold) return false
  const seen = seenIn(page)
  return seen.length > 0 && !seen.some((text) => isAlike(fold, text))
}

/** The path of an address on this site, where it is more than the door. */
function pathOf(address: unknown, page: Page): string | undefined {
  const url = typeof address === 'string' ? URL.parse(address, page.base) : null
  if (!url || !isSameSite(url.hostname, page.url.hostname)) return undefined
  const path = url.pathname.toLowerCase().replace(/(?<!\/)\/+$/, '')
  return path || undefined
}

function seenIn({ document }: Page): string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS)
  return [document.querySelector('title'), ...headings]
    .map((element) => foldForComparison(element?.textContent?.slice(0, 500) ?? ''))
    .filter((fold) => fold.length > 3)
}

function isAlike(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const [a, b] = [piecesOf(one), piecesOf(other)]
  const shared = [...a].filter((piece) => b.has(piece)).length
  return shared >= SHARED * Math.min(a.size, b.size)
}

/** Words; pairs of signs in scripts that do not part them. */
function piecesOf(fold: string): Set<string> {
  if (!/[\u0e00-\u0eff\u3040-\u9fff]/.test(fold)) return new Set(fold.split(' '))
  const tight = fold.replaceAll(' ', '')
  return new Set([...tight].slice(1).map((_, at) => tight.slice(at, at + 2)))
}
