/** The names of the months in a language: written down here, else from the platform's data. */
import { MONTH_NAMES } from './written-months'

const known = new Map<string, Map<string, number>>()

const ENGLISH =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec'

/** Languages whose dates are written without names. */
const NAMELESS = new Set(['ja', 'ko', 'vi'])

/** Folded name → 1 to 12, in every form the platform writes: long, short, inflected. */
export function monthNames(language: string): Map<string, number> {
  const ready = known.get(language)
  if (ready) return ready
  const names = writtenNames(language.split('-', 1)[0] ?? '') ?? namesByPlatform(language)
  known.set(language, names)
  return names
}

function writtenNames(language: string): Map<string, number> | undefined {
  const written = language === 'en' ? ENGLISH : MONTH_NAMES[language]
  if (written === undefined) return NAMELESS.has(language) ? new Map() : undefined
  const names = new Map<string, number>()
  for (const [at, forms] of written.split(' ').entries())
    for (const name of forms.split('|')) names.set(name, at + 1)
  return names
}

function namesByPlatform(language: string): Map<string, number> {
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

/** Those that news is read in are supported everywhere: the platform need not be asked. */
export const SUPPORTED: ReadonlySet<string> = new Set(
  ['en ja ko zh', ...LANGUAGES.map(([, languages]) => languages)].join(' ').split(' ')
)

export const isEnglish = (language: string): boolean => /^en(?:-|$)/.test(language)

/** The language, a canonical tag, if the platform supports it. */
export function supported(language: string | undefined): string | undefined {
  if (!language || SUPPORTED.has(language.split('-', 1)[0] ?? '')) return language
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}
