/** How names stand in bylines of all languages, English too. */
import { wholeWords } from '../metadata/text/whole-words'
import type { Names } from './names'
import type { Words } from './words'

/** What tells who took the pictures, and is the person's calling, too; in scripts that part words. */
const PICTURES =
  'photos?|photographs?|photograph(?:er|y)|pictures?|images?|illustrations?|illustrated|(?:titel|beitrags?|artikel|header|symbol|teaser)?(?:fotos?|bild(?:er)?)|(?:bild|foto)(?:quellen?|nachweise?|rechte|credits?)|crédits? photos?|fotograf(?:in|ie|ia|ka|a)?|photographe|fot[oó]grafo|fotografía|fotografias?|imag(?:en|em|ens|ini?)|immagin[ei]|foto’s|illustraties?|valokuva(?:aja|t)?|kuva(?:t|aja)?|zdjęci[ae]|fot\\.|snímky|fotky|fényképek?|fotó|képek|fotografii|φωτο(?:γραφί[αε]ς?)?|φωτογράφος|fotoğraf(?:lar)?|фото(?:граф)?|снимки|снимка|світлини|تصوير|عدسة|صور|عکس|צילום|צילומים|फोटो|ছবি|ảnh|hình ảnh'
/** The same in scripts that run on. */
const DENSE_PICTURES = 'ภาพ|写真|撮影|撮影者|攝影|摄影|圖|图|사진'
const BY = 'by|via|courtesy of|von|vom|par|por|di|de|del|door|van|av|af|przez|od|oleh'
const LABEL_END = '(?:\\s+(?:credits?|source|copyright|\\(cc\\)))?\\s*[:：=＝/／・·]\\s*'
const LETTER = 'a-z\\u0080-\\uffff'

interface Patterns {
  words: Words
  both: RegExp
  behind: RegExp
  credit: RegExp
  role: ReturnType<typeof wholeWords>
  label: RegExp
}

let made: Patterns | undefined

/** Made when first asked for, and again where more words are known. */
function patterns(words: Words): Patterns {
  if (made?.words === words) return made
  const { and, bylines } = words
  const all = `${PICTURES}|${DENSE_PICTURES}`
  const label = `(?<![${LETTER}])(?:${PICTURES})(?:${LABEL_END}|\\s+(?:${BY})\\s+)|(?:${DENSE_PICTURES})(?:${LABEL_END}|\\s+)`
  const joint = `\\s*(?:[&+/,·・]|${and})\\s*`
  const end = `(?:\\s*[:：]\\s*|\\s+(?:${BY})\\s+|\\s+(?=[\\u3040-\\uffff]))`
  made = {
    words,
    // `Text und Fotos: …`, `Foto e testo di …`: she did both.
    both: new RegExp(
      `^(?:(?:${bylines})${joint}(?:${all})|(?:${all})${joint}(?:${bylines}))${end}`,
      'i'
    ),
    // `Jane Doe (Fotos)`
    behind: new RegExp(
      `(?:(?!\\s(?:${and})\\s)[^,;|&/()]){2,60}\\((?:${all})[^()a-z]{0,9}\\)`,
      'gi'
    ),
    // From the label to another's, or to the end.
    credit: new RegExp(
      `(?:(?<!\\s)\\s+(?:${and})\\s+)?(?:${label})[^|;\\n]*?(?=(?<![${LETTER}])(?:${bylines})\\s*[:：]|[|;\\n]|$)`,
      'gi'
    ),
    role: wholeWords(words.roles),
    label: new RegExp(`[\\s|•·,–—-](?:${bylines})\\s*[:：]\\s*(\\S.*)`, 'i')
  }
  return made
}

const ANY_PICTURES = new RegExp(`${PICTURES}|${DENSE_PICTURES}`, 'i')
/** Callings only: `BILD` is a house, too. */
const CALLING = new RegExp(
  `(?<![${LETTER}])(?:photographer|photographe|fotograf(?:in|ka|a|o)?|fot[oó]graf[oa]|(?:valo)?kuvaaja|φωτογράφος|фотограф)$`,
  'i'
)

/** Latvian and Lithuanian for `and`, which in capitals are names: `Sung Un Kim`. */
const BALTIC_AND = /\s(?:un|ir)\s(?=[A-Z\u00c0-\u017f])/g

/** Arabic and Hebrew write `and` at the beginning of the next word; some names begin so, too. */
const ATTACHED =
  /(?<=[\u0590-\u06ff]{2,20} [\u0590-\u06ff]{2,20}) (?:و(?!ليد|ائل|سام|فاء|حيد|سيم|ديع|جدي|جيه|داد|صفي|هبة|هبي|لاء|لد |لي |نيس)|ו(?!רד|יקטור|יקי|רוניק|לדימיר|ילי))(?=[\u0590-\u06ff]{2,20} [\u0590-\u06ff]{2,20})/g

/** Behind this word for a reporter, which only Chinese has, spaces part names. */
const CHINESE_REPORTERS =
  /([\u4e00-\u9fff]{0,6}记者[\s:：]*)([\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{2,4})+)/

/** What a person is called behind her name, in scripts that run on. */
const DENSE_CALLING =
  /(?:(?<!\s)\s+(?:[가-힣]{0,4}기자|특파원|논설위원|편집위원)|(?:(?<!\s)\s+)?(?:[記记]者|[編编][輯辑集]委?[員员]?))$/

/** `聯合報／記者王小明／高雄報導`: the house, and where it was written. */
const DENSE_HOUSE =
  /^[\u3040-\u9fff\s]{2,12}(?:報|报|通[訊讯]社|中央社|新[華华]社|[網网]|新[聞闻]|[編编][輯辑集]部|[報报][導道]|[綜综]合)$|[報报][導道]$/

const IN_SMALL_LETTERS = /^(?:\p{Ll}+\s)*$/u
const FULL_NAME =
  /^\p{Lu}[^\s,]*(?:\s(?:\p{Lu}[^\s,]*|d[aeiou]s?|del|della|van|von|der|den|ter|ten|bin|al|el|y)){1,4}$/u

/** `dal nostro inviato Anna Rossi`, `Reporter: Budi Santoso`: only the name. */
function withoutCalling(text: string, role: Patterns['role']): string {
  const found = role.exec(text)
  if (!found || !IN_SMALL_LETTERS.test(text.slice(0, found.index))) return text
  const behind = text.slice(found.index + found[0].length).replace(/^[\s:：]+/, '')
  const name = role.test(behind) ? withoutCalling(behind, role) : behind
  return FULL_NAME.test(name) ? name : text
}

/** Vietnamese and Tagalog words for `by` that are given names elsewhere: `By Theo Brown`. */
const GIVEN_NAME = /^(?:Theo|Na|Ni)\s/

/** What stands before `von` is a given name, or what was written, or how. */
const NOBLE = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?) von (?:d(?:er|en|em) |zu )?\p{Lu}[\p{L}-]+$/u
const WRITTEN =
  /^(?:eine?|das|die|mit) |(?:beitrag|kommentar|bericht|kolumne|glosse|analyse|reportage|interview|gespräch|essay|serie|artikel|texte?|fotos?|bild(?:er)?|video|protokoll|porträt|rezension|kritik|redaktion|recherche|schrieben|sprochen|arbeitet|fasst|stellt|setzt|zeichnet|licht|iert)$/

const NEXT_LABEL = /\s\S{1,12}[:：]/

export const otherNames: Names = {
  plain(byline, words) {
    const parted = byline
      .replace(ATTACHED, ' ; ')
      .replace(BALTIC_AND, ' ; ')
      .replace(CHINESE_REPORTERS, (_, reporters, names) => reporters + names.replace(/\s/g, ' ; '))
    if (!ANY_PICTURES.test(parted)) return parted
    const { both, behind, credit } = patterns(words)
    return parted.replace(both, '').replace(behind, ' ; ').replace(credit, ' ; ')
  },
  tidy: (name, words) => withoutCalling(name.replace(DENSE_CALLING, ''), patterns(words).role),
  behindLabel(line, words) {
    if (!/[:：]/.test(line)) return ''
    return patterns(words).label.exec(line)?.[1]?.split(NEXT_LABEL)[0] ?? ''
  },
  isHouse: (name) => DENSE_HOUSE.test(name),
  isWhole(line, { bylines }) {
    const before = NOBLE.exec(line)?.[1]?.toLowerCase()
    const first = before?.split(' ')[0] ?? ''
    const isGiven = before && !WRITTEN.test(before) && !bylines.split('|').includes(first)
    return GIVEN_NAME.test(line) || !!isGiven
  },
  isOfPictures: (line) => CALLING.test(line) && line.split(/\s+/).length < 5
}
