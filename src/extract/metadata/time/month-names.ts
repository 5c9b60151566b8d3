/** The names of the months in a language, from the platform's own data. */

const known = new Map<string, Map<string, number>>()

/** Folded name → 1 to 12, in every form the platform writes: long, short, inflected. */
export function monthNames(language: string): Map<string, number> {
  const ready = known.get(language)
  if (ready) return ready
  const names = new Map<string, number>()
  for (const options of [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' }
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

/** Languages news is read in, by script, the most written first: for pages that do not say theirs. */
const LANGUAGES: [script: RegExp, languages: string][] = [
  [
    /\p{Script=Latin}/u,
    'de fr es it pt nl pl tr id sv da nb cs ro hu fi vi sk hr ca lt lv et sw sl'
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr'],
  [/\p{Script=Arabic}/u, 'ar fa ur'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th']
]

/** 1 to 12 where a language that is written so has the word for a month. */
export function monthInAnyLanguage(word: string): number | undefined {
  const fold = foldMonth(word)
  const languages = LANGUAGES.find(([script]) => script.test(word))?.[1].split(' ') ?? []
  for (const language of languages) {
    const month = monthNames(language).get(fold)
    if (month) return month
  }
  return undefined
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
