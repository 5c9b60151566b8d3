/** What a language has to say of when something was. */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']

export interface Ago {
  amount: number
  unit: Unit
}

/** How a language counts back from now. */
export interface Dictionary {
  /** Forms with `#` for the number, the longest first. */
  counted: [form: string, unit: Unit][]
  /** Forms that say the number in words: 'yesterday', 'قبل يومين'. */
  worded: [form: string, ago: Ago][]
}

/** Languages are canonical BCP 47 tags; of those that are not known nothing is said. */
export interface Times {
  /** Folded name → 1 to 12. */
  months(language: string): ReadonlyMap<string, number>
  /** 1 to 12 where any language that is written so has the word for a month. */
  monthInAny(word: string): number | undefined
  /** Whether a folded text can hold a form of the dictionary, which is dear to make. */
  mayCountBack(text: string, language: string): boolean
  dictionary(language: string): Dictionary
}

/** Months by their names, written as in `january|jan february|feb`. */
export function monthsByName(written: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const [at, forms] of written.split(' ').entries())
    for (const name of forms.split('|')) names.set(name, at + 1)
  return names
}

/** Whether one of the words is in the text. */
export const hasOneOf = (words: string, text: string): boolean =>
  words.split(' ').some((word) => text.includes(word))

export const isEnglish = (language: string): boolean => /^en(?:-|$)/.test(language)
