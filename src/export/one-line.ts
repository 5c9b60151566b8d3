/** A text on one line: for titles, names and whatever a line break would turn into something else. */

/** White space and control characters become one space each run; broken surrogates are mended. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}
