/**
 * The sorted terms of a segment as typed arrays: they come out of the database ready for use, so
 * that a cold start parses nothing.
 */

export interface Dictionary {
  /** All terms one after another, in UTF-16 units. */
  units: Uint16Array<ArrayBuffer>
  /** Where each term starts in `units`; one more at the end. */
  starts: Uint32Array<ArrayBuffer>
  /** Where each term's postings start, in bytes; one more at the end. */
  offsets: Uint32Array<ArrayBuffer>
  /** In how many documents each term stands. */
  frequencies: Uint32Array<ArrayBuffer>
}

/** Terms in all. */
export const size = (dictionary: Dictionary) => dictionary.frequencies.length

/** `at` counts from 0, in the order of UTF-16 units. */
export function termAt({ units, starts }: Dictionary, at: number): string {
  return String.fromCharCode(...units.subarray(starts[at], starts[at + 1]))
}

/** All terms in their order; many times as fast as asking for each. */
export function termsOf({ units, starts }: Dictionary): string[] {
  let text = ''
  for (let at = 0; at < units.length; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, at + PIECE))
  return Array.from(starts.subarray(1), (end, at) => text.slice(starts[at], end))
}

/** Units made a string at once: few enough to be the arguments of a call. */
const PIECE = 8192

/** Packs terms that are sorted by UTF-16 unit. */
export function packTerms(terms: string[]): Pick<Dictionary, 'units' | 'starts'> {
  const starts = new Uint32Array(terms.length + 1)
  let length = 0
  for (const [at, term] of terms.entries()) {
    length += term.length
    starts[at + 1] = length
  }
  const units = new Uint16Array(length)
  for (const [at, term] of terms.entries())
    for (let unit = 0; unit < term.length; unit++)
      units[(starts[at] ?? 0) + unit] = term.charCodeAt(unit)
  return { units, starts }
}

/** The place of a term, or -1. */
export function find(dictionary: Dictionary, term: string): number {
  const at = lowerBound(dictionary, term)
  return at < size(dictionary) && termAt(dictionary, at) === term ? at : -1
}

/** The terms that begin with `prefix`: from the first to before the second. */
export function prefixRange(dictionary: Dictionary, prefix: string): [number, number] {
  return [lowerBound(dictionary, prefix), lowerBound(dictionary, `${prefix}\uffff`)]
}

/** The first term that is not before `term`. */
function lowerBound(dictionary: Dictionary, term: string): number {
  let low = 0
  let high = size(dictionary)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(dictionary, middle, term)) low = middle + 1
    else high = middle
  }
  return low
}

function isBefore({ units, starts }: Dictionary, at: number, term: string): boolean {
  const start = starts[at] ?? 0
  const length = (starts[at + 1] ?? 0) - start
  for (let unit = 0; unit < length && unit < term.length; unit++) {
    const difference = (units[start + unit] ?? 0) - term.charCodeAt(unit)
    if (difference !== 0) return difference < 0
  }
  return length < term.length
}

/** The terms at most `most` edits away from `term` (Levenshtein), itself left out. */
export function near(dictionary: Dictionary, term: string, most: number): number[] {
  const { units, starts } = dictionary
  const found: number[] = []
  const row = new Uint8Array(term.length + 1)
  const wanted = Array.from(term, (_, at) => term.charCodeAt(at))
  for (let at = 0; at < size(dictionary); at++) {
    const start = starts[at] ?? 0
    const end = starts[at + 1] ?? 0
    if (Math.abs(end - start - wanted.length) > most) continue
    const edits = distance(units, start, end, wanted, row, most)
    if (edits > 0 && edits <= most) found.push(at)
  }
  return found
}

/** Levenshtein's distance by rows, given up as soon as it must be more than `most`. */
function distance(
  units: Uint16Array,
  start: number,
  end: number,
  wanted: number[],
  row: Uint8Array,
  most: number
): number {
  for (let column = 0; column < row.length; column++) row[column] = column
  for (let at = start; at < end; at++) {
    let diagonal = row[0] ?? 0
    let least = diagonal + 1
    row[0] = least
    for (let column = 1; column < row.length; column++) {
      const above = row[column] ?? 0
      const swap = diagonal + (units[at] === wanted[column - 1] ? 0 : 1)
      const value = Math.min(swap, above + 1, (row[column - 1] ?? 0) + 1)
      row[column] = value
      diagonal = above
      if (value < least) least = value
    }
    if (least > most) return least
  }
  return row[row.length - 1] ?? 0
}
