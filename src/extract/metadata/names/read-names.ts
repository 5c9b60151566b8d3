/** From a byline as printed or declared to the names of those who wrote it. */
import { foldForComparison, plainText } from '../text/plain-text'
import { ROLE, withoutPrefix } from './byline-words'

const SEPARATOR =
  /\s*[,;|\n•·‖／、，；&+]\s*|\s+[/–—-]\s+|\s*\/\s*|\s+(?:and|und|et|y|e|og|och|en|ja|i|a|és|și|ve|dan|và|na|with|mit|avec|con|и|та|й|και|و)\s+(?=\p{Lu}|[^\p{ASCII}])/u
const NO_NAME = /@|https?:|www\.|\.(?:html?|php)\b|^\W*$|^[\d\W]+$|\d{3,}|^\p{Ll}{1,3}$/u
const NOISE =
  /^(?:min(?:ute)?s?\s+read|updated?|published|share|follow|read more|photo|image|comments?|subscribe|sign up|unknown|none|null|undefined|admin(?:istrator)?|n\/a|root|webmaster|user|anonymous|guest|redaktion|author|autor)$/i

/** At most 20 names, each once, in order. */
export function readNames(raw: string): string[] {
  const text = plainText(raw.slice(0, 1000)).replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, ' ')
  const names = new Map<string, string>()
  for (const piece of text.split(SEPARATOR).slice(0, 40)) {
    const name = tidyName(piece)
    if (!isName(name) || (names.size > 0 && ROLE.test(name))) continue
    const fold = foldForComparison(name)
    if (!names.has(fold)) names.set(fold, name)
  }
  return [...names.values()].slice(0, 20)
}

function tidyName(piece: string): string {
  const { rest } = withoutPrefix(piece.trim().replace(/^[\s"'“”„:.\-–—*]+/, ''))
  return rest
    .replace(/[\s"“”„:.,\-–—*]+$/, (tail) =>
      /^\.$/.test(tail) && /(?:^|\s)\p{Lu}$|(?:Jr|Sr)$/u.test(rest.slice(0, -1)) ? tail : ''
    )
    .trim()
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 60 &&
    name.split(' ').length <= 7 &&
    !NO_NAME.test(name) &&
    !NOISE.test(name)
  )
}

/** Two to four capitalised words, or a short run of letters in a script without capitals. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 50 || /[\d?!:;"“”|@]/.test(text) || ROLE.test(text)) return false
  const words = text.split(/\s+/)
  if (/^[\p{Lo}\p{M}・·\s]+$/u.test(text)) return words.length <= 4 && text.length <= 20
  if (words.length < 2 || words.length > 5) return false
  return words.every(
    (word, at) =>
      /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|di|da|dos|van|von|der|den|zu|bin|ibn|al|el|la|le|du|ter|ten|af|av|y)$)/u.test(
        word
      ) ||
      (at > 0 && /^(?:d’|d'|o’)/u.test(word))
  )
}
