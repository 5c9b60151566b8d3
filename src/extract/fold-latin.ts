/**
 * Classes such as `\p{L}` take the platform long to compile, and the first texts of a page pay for
 * it. Texts in Latin letters, with what printers put between them, can do without.
 */

/** What is beyond the Latin letters up to U+024F and the punctuation of U+2000 to U+206F. */
const BEYOND = /[\u0250-\u1fff\u2070-\uffff]/

/** No letter and no digit, in the range above: the complement of `\p{L}` and `\p{N}` in it. */
const BETWEEN =
  /[^0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g

/** `text` with all but letters and digits as single spaces, where it is in Latin letters. */
export const latinWords = (text: string): string | undefined =>
  BEYOND.test(text) ? undefined : text.replace(BETWEEN, ' ').trim()
