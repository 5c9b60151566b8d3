/** How the names of the months are looked up. */

/** Languages that news is read in are supported everywhere: the platform need not be asked. */
export const SUPPORTED: ReadonlySet<string> = new Set(
  'en ja ko zh de fr es it pt nl pl tr id sv da nb cs ro hu fi vi sk hr ca lt lv et sw sl ru uk bg sr ar fa ur el he hi bn ta th'.split(
    ' '
  )
)

/** Without accents, points and the Hebrew `in`; the vowel signs of Asia stay. */
export function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]|^ב(?=..)/g, '')
}

/** The language, a canonical tag, if the platform supports it. */
export function supported(language: string | undefined): string | undefined {
  if (!language || SUPPORTED.has(language.split('-', 1)[0] ?? '')) return language
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}
