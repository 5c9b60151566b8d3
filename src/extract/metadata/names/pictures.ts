/** Who took the pictures stands in the writer's line, and did not write. */
import { fromWords } from '../../words/words'

/** What may introduce a name behind the word for a picture. */
const BY = 'by|von|vom|par|por|di|de|del|door|van|av|af|przez|od|oleh'
/** Scripts that run on part no words. */
const DENSE = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/
const LABEL_END = '\\s*[:：=＝/／・·]\\s*'
/** Stands for what says of a name that it is one of these: no name has it. */
export const OF_PICTURES = '\ufffc'

const patterns = fromWords(({ pictures, bylines, and }) => {
  const all = pictures.split('|')
  const spaced = `(?<![a-z\\u0080-\\uffff])(?:${all.filter((word) => !DENSE.test(word)).join('|')})(?:${LABEL_END}|\\s+(?:${BY})\\s+)`
  const dense = all.filter((word) => DENSE.test(word)).join('|')
  const label = dense ? `${spaced}|(?:${dense})(?:${LABEL_END}|\\s+)` : spaced
  const joint = `\\s*(?:[&+/,·・]|${and})\\s*`
  const end = `(?:\\s*[:：]\\s*|\\s+(?:${BY})\\s+|\\s+(?=[\\u3040-\\uffff]))`
  return {
    /** `Text und Fotos: …`, `Foto e testo di …`: she did both. */
    both: new RegExp(
      `^(?:(?:${bylines})${joint}(?:${pictures})|(?:${pictures})${joint}(?:${bylines}))${end}`,
      'i'
    ),
    /** From the label to another's, or to the end. */
    credit: new RegExp(
      `(?:(?<!\\s)\\s+(?:${and})\\s+)?(?:${label})[^|;\\n]*?(?=(?<![a-z\\u0080-\\uffff])(?:${bylines})\\s*[:：]|[|;\\n]|$)`,
      'gi'
    ),
    behind: new RegExp(`\\((?:${pictures})[^()a-z]{0,9}\\)`, 'gi'),
    calling: new RegExp(`(?<![a-z\\u0080-\\uffff])(?:${pictures})$`, 'i'),
    any: new RegExp(pictures, 'i')
  }
})

/** A byline without the credits for its pictures; behind a name that is one stands `OF_PICTURES`. */
export function withoutPictures(text: string): string {
  const { both, credit, behind, any } = patterns()
  if (!any.test(text)) return text
  return text.replace(both, '').replace(behind, OF_PICTURES).replace(credit, ' ; ')
}

/** Whether the line tells of nobody but who took the pictures: `Jane Doe Photographer`. */
export function isOfPictures(line: string): boolean {
  const { any, calling } = patterns()
  return any.test(line) && calling.test(line) && line.split(/\s+/).length < 5
}
