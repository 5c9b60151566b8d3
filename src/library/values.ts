/** Values of a record or a file that may say anything: each as what it ought to be, or undefined. */
import { safeUrl } from '../article/schema-attributes'

/** In UTF-16 units. */
const LONGEST_TEXT = 100_000

export type Fields = Readonly<Record<string, unknown>>

/** What has fields. */
export function record(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined
}

/** At most 100,000 UTF-16 units. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined
}

/** Whole and not negative. */
export function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}

/** An absolute http(s) address, without user name and password. */
export const webUrl = (value: unknown): string | undefined => safeUrl(value, ['http:', 'https:'])

/** An ISO 8601 instant, given back as it stood. */
export function instant(value: unknown): string | undefined {
  const at = text(value)
  return at && /^\d{4}-\d\d-\d\d/.test(at) && !Number.isNaN(Date.parse(at)) ? at : undefined
}

/** The items that can be read; none where there is no list. */
export function list<T>(value: unknown, read: (item: unknown) => T | undefined): T[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => read(item) ?? [])
}

/** To be spread into an object: nothing where the value is undefined. */
export function optional<Key extends string, T>(
  key: Key,
  value: T | undefined
): { [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T }
}
