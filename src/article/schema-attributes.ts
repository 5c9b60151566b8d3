/** What the value of an allowed attribute may be. Anything else is left out, never mended. */

/** Longer texts in attributes are no titles. */
const MAX_TEXT = 2_000
/** Data urls beyond this (about 750 KB of image) would weigh on every copy of the Article. */
const MAX_DATA_URL = 1_000_000
const MAX_URL = 4_000

type Check = (value: unknown) => string | number | boolean | undefined

const text: Check = (value) =>
  typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? value : undefined

const whole =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined

const CHECKS: Readonly<Record<string, Check>> = {
  href: (value) => safeUrl(value, ['http:', 'https:', 'mailto:']),
  src: (value) => safeImage(value),
  title: text,
  alt: text,
  width: whole(1, 100_000),
  height: whole(1, 100_000),
  start: whole(-1_000_000, 1_000_000),
  reversed: (value) => (value === true ? true : undefined),
  type: oneOf('1', 'a', 'A', 'i', 'I'),
  colSpan: whole(1, 1_000),
  rowSpan: whole(1, 1_000),
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
  dateTime: text,
  lang: (value) =>
    typeof value === 'string' && /^[a-z\d-]{1,35}$/i.test(value) ? value : undefined,
  dir: oneOf('ltr', 'rtl', 'auto'),
  /** A block that stands for what plays or moves elsewhere. */
  dataKind: oneOf('embed')
}

/** The value of the allowed attribute `name` (hast's spelling) if it may be so, else undefined. */
export function attributeOf(name: string, value: unknown): ReturnType<Check> {
  return CHECKS[name]?.(value)
}

/** An absolute url of one of `protocols`, without user name and password. */
export function safeUrl(value: unknown, protocols: readonly string[]): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_URL) return
  const url = URL.parse(value)
  if (!url || !protocols.includes(url.protocol)) return
  if (!url.username && !url.password) return url.href
  url.username = ''
  url.password = ''
  return url.href
}

/** An image's address: http(s), or a data url of an image. */
export function safeImage(value: unknown): string | undefined {
  if (typeof value !== 'string') return
  if (!/^data:/i.test(value)) return safeUrl(value, ['http:', 'https:'])
  return value.length <= MAX_DATA_URL && /^data:image\/[a-z.+-]+[;,]/i.test(value)
    ? value
    : undefined
}
