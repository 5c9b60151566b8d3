/** Lines that say whose a picture is. */
import { namesInBylines } from '../metadata/names/read-names'

/** Characters of a line that says it, and nothing else. */
const CREDIT = 80
/** Characters of one that says it at its end. */
const CAPTION_WITH_CREDIT = 200

/** `Photo: …`: so it is no text, also where its picture is not found. */
const LABELLED = /^\S+(?: \S+){0,2}\s?[:：]/

const SIGNED = /^(?:©|\(c\)|credits?\s?[:：]|courtesy of )/i
/** Houses that have pictures to sell or to give away; in every language they are called so. */
const HOUSE =
  /(?:^|via |[/|–—©-] ?)(?:getty(?: images)?|shutterstock|i?stock(?:photo)?|adobe ?stock|alamy|depositphotos|imago(?: images)?|picture[ -]alliance|unsplash|pixabay|pexels|flickr|wikimedia(?: commons)?|reuters|afp|dpa|epa|wenn|ap(?: photo)?)$/i

/** How sure it is: `labelled` wherever it stands, `bare` and `behind` only beside a picture. */
export type Credit = 'labelled' | 'bare' | 'behind'

/**
 * `Photo: Jane Doe` is labelled; `Foto di Jane Doe`, `© Jane Doe` and `Jane Doe via Getty Images` are
 * bare; `The pier in May (Photo: Jane Doe)` has it behind. Undefined where a line says no such thing.
 */
export function creditOf(line: string): Credit | undefined {
  const text = line.replace(/^[\s([{*]+|[\s)\]}*]+$/g, '')
  if (text.length > CAPTION_WITH_CREDIT || /[.!?…]$/.test(text)) return
  // Credits give way to `;`.
  const rest = namesInBylines().plain(text)
  const isShort = text.length < CREDIT
  if (isShort && /^[\s;]+$/.test(rest)) return LABELLED.test(text) ? 'labelled' : 'bare'
  if (/;\s*$/.test(rest)) return 'behind'
  return isShort && (SIGNED.test(text) || HOUSE.test(text)) ? 'bare' : undefined
}
