/**
 * Patterns of letters of any script. Classes such as `\p{L}` take the platform ten times as long to
 * compile as plain ones, once for each pattern, and the first texts of a page pay for it. Texts in
 * Latin letters, with what is put between them, can do without. They are strings here, since a literal
 * with such a class is parsed with the script and compiled again where it is used, on every page.
 */

/**
 * What is beyond the Latin letters up to U+017F, the punctuation of U+2000 to U+206F, and signs that
 * are in none of the classes: those for money, ™, arrows, ornaments, most faces.
 */
const BEYOND =
  /[\u20d0-\u2121\u0180-\u1fff\u2070-\u209f\u2123-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\ud83c\ud83e-\udbff\ue000-\uffff]/

/** What the classes of Unicode hold in the range above. */
const LATIN: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-\u017f',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  Pc: '_\u203f\u2040\u2054'
}
// The letters behind ÿ are small or capital, by turns for the most part.
for (let code = 0x100; code < 0x180; code++) {
  const letter = String.fromCharCode(code)
  LATIN[letter === letter.toLowerCase() ? 'Ll' : 'Lu'] += letter
}

/** Whether a text has letters that are not Latin, or seldom used. */
export const isBeyondLatin = (text: string): boolean => BEYOND.test(text)

/**
 * Gives the pattern for a text.
 * @param source of a regular expression; its classes `\p{…}` stand within brackets
 */
export function anyScript(source: string, flags = ''): (text: string) => RegExp {
  let all: RegExp | undefined
  let latin: RegExp | undefined
  return (text) => {
    if (isBeyondLatin(text)) {
      all ??= new RegExp(source, `${flags}u`)
      return all
    }
    latin ??= new RegExp(
      source.replace(/\\p\{(\w+)\}/g, (_, name) => LATIN[name] ?? ''),
      flags
    )
    return latin
  }
}

const LETTER = anyScript('[\\p{L}]')
const SMALL_FIRST = anyScript('^[\\p{Ll}]')

export const hasLetters = (text: string): boolean => LETTER(text).test(text)

export const beginsSmall = (text: string): boolean => SMALL_FIRST(text).test(text)
