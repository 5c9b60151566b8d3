/** Metadata is often HTML-escaped, once or twice, or carries tags: only its text is wanted. */
import { anyScript } from '../../../article/any-script'

/** The names that metadata is found to be escaped with, and their characters. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    middot: '·',
    bull: '•',
    szlig: 'ß'
  })
)
/** What stands over or under a letter: `eacute` is `é`. */
const MARKS = new Map(
  Object.entries({
    uml: '\u0308',
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327'
  })
)

/** Text as a reader sees it: tags gone, entities decoded, white space folded to single spaces. */
export function plainText(raw: string): string {
  const text = raw.includes('<') ? raw.replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ') : raw
  return foldSpace(decoded(text))
}

/** Text whose characters were escaped, once or twice, more often than need be. */
export const decoded = (text: string): string => (text.includes('&') ? decode(decode(text)) : text)

/** White space that is not a single space; most texts have none. */
export const UNEVEN = /[^\S ]| {2}/

/** White space of every kind to single spaces; invisible joiners and soft hyphens stay. */
export function foldSpace(text: string): string {
  const trimmed = text.trim()
  // Single spaces stay as they are: to put one in the place of each takes ten times as long.
  return UNEVEN.test(trimmed) ? trimmed.replace(/\s{2,}|[^\S ]/g, ' ') : trimmed
}

/** A space that stands where a word would is told of, not meant: `What &nbsp; is for`. */
function decode(text: string): string {
  return text.replace(
    /&(?!(?<=[\s"“].)nbsp;[\s"”])(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      const mark = MARKS.get(name?.slice(1))
      if (name) return NAMED.get(name) ?? (mark ? (name[0] + mark).normalize() : whole)
      const code = dec ? Number(dec) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    }
  )
}

const BEYOND_ASCII = /[\u0080-\uffff]/

const BETWEEN = anyScript('[^\\p{L}\\p{N}\\p{M}]+', 'g')

/** Where a word may break; no part of it. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g

/** A form in which two witnesses that say the same are equal: case, quotes, dashes, marks folded. */
export function foldForComparison(text: string): string {
  // Most texts, and far faster.
  if (!BEYOND_ASCII.test(text)) return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')
  const plain = text.replace(BREAKS, '').normalize('NFKC').toLowerCase()
  return plain.replace(BETWEEN(plain), ' ').trim()
}
