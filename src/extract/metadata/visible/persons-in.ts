/** The persons of a line that may tell a day and a place, too. */
import { anyScript } from '../../../article/any-script'
import type { RawAuthor } from '../claims'
import { looksLikePerson, readNames } from '../names/read-names'
import type { TimeContext } from '../time/parse-when'
import { readDay } from '../time/read-day'
import { stretchesOf } from './date-labels'
import { YEAR } from './zones'

/** What leads from the name to the day: `Jane Doe on`, `Anna Rossi le`. No name ends in small letters. */
const ON = anyScript('(?<!\\s[\\p{Ll}]{1,3})(?:\\s[\\p{Ll}]{1,3})+\\s*$')
const withoutEnd = (text: string) => text.replace(ON(text), '')

/** Before it stands who wrote, behind it where: `Ana Silva — Porto Alegre`. */
const PLACE = /\s[–—-]\s/

/** Those of a line in which no day stands; else those before the day, or behind it: names such as persons have. */
export function personsIn(
  text: string,
  context: TimeContext,
  isName = looksLikePerson
): RawAuthor[] {
  const stretches = YEAR.test(text) ? stretchesOf(text) : [{ text }]
  for (const { text } of stretches) {
    const day = YEAR.test(text) ? readDay(text, context) : undefined
    const pieces = day ? [withoutEnd(text.slice(0, day.start)), text.slice(day.end)] : [text]
    for (const piece of pieces.flatMap((piece) => piece.split(PLACE))) {
      const names = readNames(piece).filter(isName)
      if (names.length) return names.map((name) => ({ name }))
    }
  }
  return []
}
