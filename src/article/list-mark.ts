/** The marks of a list's items as text, for what has none of its own: as browsers draw them. */

/** By how many lists of the kind are around. */
const BULLETS = ['•', '◦', '▪'] as const

export const bulletAt = (depth: number): string => BULLETS[depth] ?? BULLETS[2]

export interface Counted {
  start?: unknown
  reversed?: unknown
  /** How many items there are. */
  length: number
}

/** Of the item at an index from 0. Letters and Roman numerals become plain numbers, as they do in Markdown. */
export function numberAt({ start, reversed, length }: Counted, at: number): string {
  const first = Number(start ?? (reversed ? length : 1))
  return `${reversed ? first - at : first + at}.`
}
