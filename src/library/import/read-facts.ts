/** Small readings that all kinds of import files need. */
import { cleanUrl } from '../../article/without-tracking'

/** An address to keep, absolute http(s) and without what tells how it was found, or why it cannot be kept. */
export function addressIn(value: unknown): { url: string } | 'no-address' | 'address-not-web' {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return 'no-address'
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) return 'address-not-web'
  return { url: cleanUrl(url.href) }
}

/** Unix time in seconds, milliseconds or microseconds, or a date as text; never after `now`. */
export function instantIn(value: unknown, now: string): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const at = /^\d{9,17}$/.test(text.trim()) ? unixTime(text.trim()) : Date.parse(text)
  return at > 0 && at <= Date.parse(now) ? new Date(at).toISOString() : now
}

const unixTime = (digits: string) =>
  Number(digits) * 1000 ** (digits.length <= 11 ? 1 : digits.length <= 14 ? 0 : -1)

/** `["a", "b"]`, `['a', 'b']`, `a|b` or `a, b`. */
export function tagsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((tag) => (typeof tag === 'string' ? tag : []))
  if (typeof value !== 'string') return []
  const list = /^\[(.*)\]$/s.exec(value.trim())?.[1]
  if (list === undefined) return value.split(value.includes('|') ? '|' : ',')
  const quoted = list.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs)
  return [...quoted].map(([, double, single]) => (double ?? single ?? '').replace(/\\(.)/gs, '$1'))
}

/** A string that says something, as it stands. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
