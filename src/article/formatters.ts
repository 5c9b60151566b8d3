/**
 * Formatters of the platform, made once for each language: making one takes a millisecond, and a
 * list of stories asks for a hundred.
 */

function kept<Args extends unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  const made = new Map<string, T>()
  return (...args) => {
    const name = JSON.stringify(args)
    const known = made.get(name) ?? make(...args)
    made.set(name, known)
    return known
  }
}

export const relativeTimeFormat = kept(
  (language: string, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options)
)
export const dateTimeFormat = kept(
  (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options)
)
export const listFormat = kept(
  (language: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options)
)
export const numberFormat = kept((language: string) => new Intl.NumberFormat(language))
export const pluralRules = kept((language: string) => new Intl.PluralRules(language))
/** Of letters as readers see them, whatever the language. */
export const letters = kept(() => new Intl.Segmenter())
export const chineseWords = kept(() => new Intl.Segmenter('zh', { granularity: 'word' }))
