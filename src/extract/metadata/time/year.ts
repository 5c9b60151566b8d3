/** The year of a day: in full, of the calendar of the West, or guessed where none is written. */
import type { TimeContext } from './parse-when'

export function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''))
  return fromThai(year < 100 ? 2000 + year : year)
}

/** Clocks differ by a day and more: so long after the capture a day may be today's, in milliseconds. */
export const AHEAD = 36 * 3_600_000

/** A day further than this from that in the address is of the year before or behind, in milliseconds. */
const FAR = 300 * 86_400_000

/** A day without a year is of that in the address, else the last such day before the capture. */
export function assumedYear(
  month: number,
  day: number,
  { capturedAt, cameOut }: TimeContext
): number {
  const now = capturedAt.getUTCFullYear()
  const at = (year: number) => Date.UTC(year, month - 1, day)
  const told = cameOut?.getUTCFullYear()
  const beside =
    cameOut && told
      ? [told, told + 1, told - 1].filter((year) => Math.abs(at(year) - cameOut.getTime()) < FAR)
      : []
  const years = [...beside, now, now - 1]
  return years.find((year) => at(year) <= capturedAt.getTime() + AHEAD) ?? now - 1
}

/** Years of the Thai calendar run 543 ahead. */
export const fromThai = (year: number) => (year >= 2500 ? year - 543 : year)
