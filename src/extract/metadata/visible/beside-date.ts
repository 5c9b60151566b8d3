/** A name and a date in one line below the headline, or in neighbouring ones, without any markup. */
import type { Claim, RawAuthor } from '../claims'
import { isUnparted } from '../text/dense'
import type { TimeContext } from '../time/parse-when'
import type { Line } from './lines'
import { personsIn } from './persons-in'
import { YEAR } from './zones'

/** `Agency/Jane Doe` took the picture; some months have two names. */
const CREDITED = /[^\s\d]\/[^\s\d]/

/** `neighbours` are the lines before and behind it. */
export function besideDate(
  line: Line,
  neighbours: (Line | undefined)[],
  context: TimeContext
): Claim<RawAuthor[]>[] {
  const { text, heading, element } = line
  // Any short line is like a name where no space parts the words: `シェアする`.
  const near = isUnparted(text) ? [line] : [line, ...neighbours]
  if (heading || CREDITED.test(text) || !near.some(isDated)) return []
  const value = personsIn(text, context).filter(isOfOneLink(line))
  return value.length ? [{ source: 'name beside date', value, element }] : []
}

const isDated = (line: Line | undefined) =>
  line &&
  ((line.text.length < 80 && YEAR.test(line.text)) ||
    line.parts.some(({ element }) => element.closest('time')))

/** Links beside each other say each their own: `RSS Feed` and `Print` are no person. */
const isOfOneLink =
  ({ parts }: Line) =>
  ({ name }: RawAuthor) => {
    const pieces = parts.filter(({ text }) => isPiece(text.trim(), name))
    // A link may set the given name and the family name apart.
    return new Set(pieces.flatMap(({ element }) => element.closest('a') ?? [])).size < 2
  }

const isPiece = (text: string, name: string) => text && text !== name && name.includes(text)
