/** How a text and its notes lead to each other: by what their links say, since a body keeps no ids. */

/** Arrows that lead back from a note to its place in the text. */
const BACK = /^(?:[\s↩↑⤴⏎^]|\ufe0e|\ufe0f)+$/u

/** `text` is that of a link. */
export const leadsBack = (text: string): boolean => BACK.test(text)

/** The number, from 1, of the note that a link of this text leads to. */
export function noteNumber(text: string): number | undefined {
  return Number(/^\s*[[(]?(\d{1,4})[\])]?\s*$/.exec(text)?.[1]) || undefined
}

/** The page that a link leads to, whatever its place there. */
export const pageOf = (href: unknown) => String(href).split('#')[0]
