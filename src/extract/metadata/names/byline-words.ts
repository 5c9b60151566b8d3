/** Words that stand before or after names in a byline, in the languages news is written in. */
import { anyScript } from '../../../article/any-script'
import { fromWords } from '../../words/words'
import { isUnparted } from '../text/dense'
import { wholeWords } from '../text/whole-words'

/** One or two words may stand before: `Ein Beitrag von`, `Written by`, `Propos recueillis par`. */
const BEFORE = '(?:[\\p{L}-]{1,20}\\s){0,3}?'

const prefixes = fromWords((known) => {
  const { bylines, by, names } = known
  const words = bylines.split('|')
  const spaced = words.filter((word) => !isUnparted(word))
  // Scripts without spaces run on: `文/王小明`, `記者王小明`.
  const dense = words.filter(isUnparted)
  const afterWords = `${BEFORE}(?:${by})(?:\\s*:\\s*|\\s+)(?=[\\p{L}])`
  const runningOn = dense.length > 0 ? `|(?:${longestFirst(dense)})[:：/／・\\s]*` : ''
  const pattern = anyScript(
    `^(?:(?:${longestFirst(spaced)})(?:\\s*[:：/／|]\\s*|\\s+)|${afterWords}${runningOn})`,
    'i'
  )
  return {
    pattern,
    firsts: firstsOf(spaced),
    verbs: new Set(by.split('|')),
    isName: (line: string) => names.isWhole(line, known)
  }
})

const longestFirst = (words: string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** First words of the prefixes, with and without the letters that may be left out. */
function firstsOf(prefixes: string[]): ReadonlySet<string> {
  const firsts = prefixes.map((words) => words.split(/[ /]/, 1)[0] ?? '')
  return new Set(
    firsts.flatMap((word) =>
      word.includes('?') ? [word.replace('?', ''), word.replace(/.\?/, '')] : [word]
    )
  )
}

/** `ByJane Doe`, `ByJ. Doe`, where markup has lost the space; `Byron` is a name. */
const TIGHT = anyScript('^[Bb]y(?=[\\p{Lu}][\\p{Ll}.])')

/** What introduces a name on a line of its own; `Text` and `Story` there are names of what can be chosen. */
export const introduces = fromWords(({ by }) => new RegExp(`(?:^|\\s)(?:${by})$|[:：]$`, 'i'))

/** Most texts have no prefix: whether one is worth looking for, which is dear. */
function mayHavePrefix(text: string): boolean {
  const words = text
    .slice(0, 80)
    .toLowerCase()
    .split(/[\s:：/／|]+/, 4)
  const [first = ''] = words
  const { firsts, verbs } = prefixes()
  return firsts.has(first) || isUnparted(first[0] ?? '') || words.some((word) => verbs.has(word))
}

const prefixOf = (text: string): RegExpExecArray | null =>
  mayHavePrefix(text) ? prefixes().pattern(text).exec(text.slice(0, 80)) : TIGHT(text).exec(text)

/** The text behind its prefix, and whether it had one. */
export function withoutPrefix(text: string): { rest: string; had: boolean } {
  let rest = text
  for (let rounds = 0; rounds < 2; rounds++) {
    const found = prefixOf(rest)
    if (!found || prefixes().isName(rest)) break
    rest = rest.slice(found[0].length)
  }
  return { rest: rest.trim(), had: rest !== text }
}

/** `By Jane Doe, Harbour Press | March 2, 2026`: who wrote it, and when, in a line. */
export const BYLINE = /^[Bb]y [^\sa-z\d]\S* [^\sa-z\d].{2,90}\b20\d\d.{0,50}$/

/** Words for `by` that alone are names as well. */
export const MAY_BE_NAME = /^(?:Theo|Na|Ni|Door|Haber)$/

/** What a person does rather than who she is. */
export const role = fromWords(({ roles }) => wholeWords(roles))
