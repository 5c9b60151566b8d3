/** Words that stand before or after names in a byline, in the languages news is written in. */
import { anyScript } from '../../../article/any-script'
import { wholeWords } from '../text/whole-words'

/** `By`, `Von`, `Par`, `文` …: what introduces the writer. Matched at the start, case aside. */
const PREFIXES = (
  'by|authors?|from|byline|words|story|von|vom|aus|autor|autorin|autoren|autorin/autor|text|interview|par|auteure?|auteurs|texte|por|texto|redacción|autora|autores|redação|di|a cura di|da|testo|door|tekst|av|af|journalist|' +
  'kirjoittaja|teksti|höfundur|eftir|przez|autorzy|opracowanie|od|autoři|píše|szerző|írta|scris de|de către|de|autori|piše|пише|автор|авторы|автори|текст|от|yazan|yazar|haber|συντάκτης|του|της|από|γράφει|oleh|penulis|laporan|tác giả|bài|theo|ni|na|mwandishi|โดย|' +
  'بقلم|كتب|كتبت|تحرير|المصدر|نوشته|نویسنده|توسط|تحریر|מאת|द्वारा|लेखक|লেখক|எழுதியவர்|글|글쓴이|작성자|文|作者|记者|記者|撰文|編集|執筆|著者|取材|責編|责编|編輯|编辑'
).split('|')
/** One or two words may stand before: `Ein Beitrag von`, `Written by`, `Propos recueillis par`. */
const BEFORE = '(?:[\\p{L}]{1,14}\\s){0,3}?'
const SPACED = PREFIXES.filter((word) => !/[\u3040-\u9fff]/.test(word))
const DENSE = PREFIXES.filter((word) => /[\u3040-\u9fff]/.test(word))
const longestFirst = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
/** Scripts without spaces run on: `文/王小明`, `記者王小明`. */
const PREFIX = anyScript(
  `^(?:(?:${longestFirst(SPACED)})(?:\\s*[:：/／|]\\s*|\\s+)|${BEFORE}(?:by|von|par|por|door|av|af|przez)(?:\\s*:\\s*|\\s+)(?=[\\p{L}])|(?:${longestFirst(DENSE)})[:：/／\\s]*)`,
  'i'
)
/** `ByJane Doe`, where markup has lost the space; `Byron` is a name. */
const TIGHT = anyScript('^[Bb]y(?=[\\p{Lu}][\\p{Ll}])')

/** Vietnamese and Tagalog prefixes that are given names elsewhere: `By Theo Brown`. */
const GIVEN_NAME = /^(?:Theo|Na|Ni)\s/

/** First words of the prefixes, with and without the letters that may be left out. */
const FIRST = new Set(
  SPACED.map((words) => words.split(/[ /]/, 1)[0] ?? '').flatMap((word) =>
    word.includes('?') ? [word.replace('?', ''), word.replace(/.\?/, '')] : [word]
  )
)
const VERBS = new Set('by von par por door av af przez'.split(' '))

/** Most texts have no prefix: whether one is worth looking for, which is dear. */
function mayHavePrefix(text: string): boolean {
  const words = text
    .slice(0, 80)
    .toLowerCase()
    .split(/[\s:：/／|]+/, 4)
  const [first = ''] = words
  return FIRST.has(first) || /^[\u3040-\u9fff]/.test(first) || words.some((word) => VERBS.has(word))
}

const prefixOf = (text: string): RegExpExecArray | null =>
  mayHavePrefix(text) ? PREFIX(text).exec(text.slice(0, 80)) : TIGHT(text).exec(text)

/** The text behind its prefix, and whether it had one. */
export function withoutPrefix(text: string): { rest: string; had: boolean } {
  let rest = text
  for (let rounds = 0; rounds < 2; rounds++) {
    const found = prefixOf(rest)
    if (!found || GIVEN_NAME.test(found[0])) break
    rest = rest.slice(found[0].length)
  }
  return { rest: rest.trim(), had: rest !== text }
}

/** What a person does rather than who she is; enough to tell `, Political Editor` from a name. */
export const ROLE = wholeWords(
  'editors?|editor-in-chief|correspondents?|reporters?|journalists?|writers?|columnists?|contributors?|producers?|photographers?|analysts?|critics?|chief|staff|freelancer?|head|director|officer|ceo|cto|co-founder|founder|president|manager|specialist|fellow|expert|presenters?|anchors?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|volont[äa]r(?:in)?|leiter(?:in)?|autor(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|redactora?|periodista|corresponsal|jefe|redattore|giornalista|inviat[oa]|redacteur|verslaggever|journalistin|redaktør|redaktor(?:ka)?|dziennikarz|reportér(?:ka)?|korespondent(?:ka)?|новини|корреспондент|журналист|обозреватель|редактор|muhabir|editör|jurnalis|wartawan|phóng viên|記者|记者|기자|編集委員|論説委員|特派員'
)
