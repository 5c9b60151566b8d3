/** Lines that say whose a picture is. */
import { anyScript } from '../../article/any-script'
import { namesInBylines } from '../metadata/names/read-names'

/** Characters of a line that says it, and nothing else. */
const CREDIT = 80
/** Characters of one that says it at its end. */
const CAPTION_WITH_CREDIT = 200

/** Ends as sentences do, in a bracket and before a note, too, or leads on to what is said next. */
export const ENDED = /[.!?…。！？।؟۔:;,،”"’»」』][)\]]*(?:\[\d+])?$/

/** `Photo: Jane Doe`: so it is no text, also where its picture is not found; not `Photo: how to do it`. */
const LABELLED = anyScript('^\\S+(?: \\S+){0,2}\\s?[:：](?!\\s*[\\p{Ll}]+ )')

const SIGNED = anyScript(
  '^(?:©|\\([cC]\\)|[Cc]redits?\\s?[:：]\\s?(?![\\p{Ll}\\d\\s])|[Cc]ourtesy of )'
)
/** Houses that have pictures to sell or to give away; in every language they are called so. */
const OF_HOUSE =
  /^(?:.*(?:via |[/|©] ?))?(?:(?:getty|imago)(?: images)?|shutterstock|(?:i|adobe ?)?stock(?:photo)?|alamy|depositphotos|picture[ -]alliance|unsplash|pixabay|pexels|flickr|wikimedia(?: commons)?|reuters|afp|dpa|epa|ap(?: photo)?)$/i

/** The credit behind a caption, `; ` by now, is set off from it. */
const PARTED = anyScript('[^\\p{L}\\p{N}\\s]\\s*;\\s*$')

/** How sure it is: `labelled` wherever it stands, `bare` and `behind` only beside a picture. */
export type Credit = 'labelled' | 'bare' | 'behind'

/**
 * `Photo: Jane Doe` is labelled; `Foto di Jane Doe`, `© Jane Doe` and `Jane Doe via Getty Images` are
 * bare; `The pier in May (Photo: Jane Doe)` has it behind. Undefined where a line says no such thing.
 */
export function creditOf(line: string): Credit | undefined {
  if (line.length > CAPTION_WITH_CREDIT) return
  const text = line.replace(/^[\s([{*]+|[\s)\]}*]+$/g, '')
  if (ENDED.test(text)) return
  // Credits give way to `;`.
  const rest = namesInBylines().plain(text)
  const isShort = text.length < CREDIT
  if (isShort && /^[\s;]+$/.test(rest)) return LABELLED(text).test(text) ? 'labelled' : 'bare'
  if (rest.includes(';') && PARTED(rest).test(rest)) return 'behind'
  return isShort && (OF_HOUSE.test(text) || SIGNED(text).test(text)) ? 'bare' : undefined
}
