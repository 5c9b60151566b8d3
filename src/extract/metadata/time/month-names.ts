/** The names of the months in a language, from the platform's own data. */

const known = new Map<string, Map<string, number>>()

/** Folded name → 1 to 12, in every form the platform writes: long, short, inflected. */
export function monthNames(language: string): Map<string, number> {
  const ready = known.get(language)
  if (ready) return ready
  const names = new Map<string, number>()
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' }
  ] as const) {
    const format = new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn'
    })
    for (let month = 0; month < 12; month++) {
      const name = format
        .formatToParts(Date.UTC(2024, month, 3))
        .find(({ type }) => type === 'month')?.value
      const fold = foldMonth(name ?? '')
      if (fold.length > 1 && !/\d/.test(fold) && !names.has(fold)) names.set(fold, month + 1)
    }
  }
  if (/^en/.test(language)) names.set('sept', 9)
  known.set(language, names)
  return names
}

/** Languages news is read in, for pages that do not say theirs. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it lt lv nb nl pl pt ro ru sk sl sr sv sw ta th tr uk ur vi'.split(
    ' '
  )
let all: Map<string, number> | undefined

/** 1 to 12 where all languages that have the word mean the same month by it. */
export function monthInAnyLanguage(word: string): number | undefined {
  if (!all) {
    all = new Map()
    for (const language of LANGUAGES)
      for (const [name, month] of monthNames(language))
        all.set(name, all.has(name) && all.get(name) !== month ? 0 : month)
  }
  return all.get(foldMonth(word)) || undefined
}

/** Without accents, points and the Hebrew `in`; the vowel signs of Asia stay. */
export function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]|^ב(?=..)/g, '')
}

/** The language as the platform supports it, or nothing. */
export function supported(language: string | undefined): string | undefined {
  try {
    return language ? Intl.DateTimeFormat.supportedLocalesOf(language)[0] : undefined
  } catch {
    return undefined
  }
}
