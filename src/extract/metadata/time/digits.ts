/** Digits of every script as 0 to 9, by what the platform knows of numbering systems. */

/** Systems with ten digits in a row that pages write dates in (CLDR names). */
const SYSTEMS = [
  'arab',
  'arabext',
  'deva',
  'beng',
  'guru',
  'gujr',
  'orya',
  'tamldec',
  'telu',
  'knda',
  'mlym',
  'thai',
  'laoo',
  'tibt',
  'mymr',
  'khmr',
  'fullwide'
]

let known: Map<string, string> | undefined

export function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => digits().get(digit) ?? digit)
}

function digits(): Map<string, string> {
  if (known) return known
  known = new Map()
  for (const system of SYSTEMS) {
    const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
    for (let value = 0; value < 10; value++) known.set(format.format(value), String(value))
  }
  return known
}
