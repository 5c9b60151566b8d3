/** Days that are written by other calendars, or in words of their own, as those of ours. */

/** Most texts have nothing of the kind, and all are asked about. */
const ROUGH = /[\u0600-\u06ff]|[和成國国]|\d\s[\u0e00-\u0e7f]|th[aá]ng\s|(?<!\d)1[34]\d\d(?!\d)/i

/** Months of the solar calendar, as they are called in Iran and in Afghanistan. */
const SOLAR =
  'فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی بهمن|دلو اسفند|حوت'
    .split(' ')
    .map((names) => names.split('|'))
const SOLAR_NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${SOLAR.flat().join('|')})\\s+(?:ماه\\s+)?(1[34]\\d\\d)(?!\\d)`
)
const SOLAR_YEAR_FIRST = /(?<!\d)(1[34]\d\d)\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)/
const SOLAR_YEAR_LAST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(1[34]\d\d)(?!\d)/

/** Years of the moon are as high as those of the sun: beside one of ours, either may be meant. */
const OURS = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The year before the first of each era. */
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911
}
const ERA = /(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)\s?年/

/** Months that two words name, in the Levant. */
const TWO_WORDS: [names: RegExp, month: string][] = [
  [/كانون الثاني/, 'يناير'],
  [/تشرين ال[أا]ول/, 'أكتوبر'],
  [/تشرين الثاني/, 'نوفمبر'],
  [/كانون ال[أا]ول/, 'ديسمبر']
]

/** `ngày 3 tháng 5 năm 2024` */
const VIETNAMESE = /(\d{1,2})\s+th[aá]ng\s+(\d{1,2})\s*(?:,\s*|năm\s+)?(\d{4})/i

/** `3 พ.ค. 67`; the first such year was 1997. */
const THAI_SHORT_YEAR = /(?<=\d\s[\u0e00-\u0e7f.]{2,12}\s?)([4-9]\d)(?![\d.:])/

/** `text` has Latin digits only. What is no day stays as it is. */
export function inOurCalendar(text: string): string {
  if (!ROUGH.test(text)) return text
  const named = TWO_WORDS.reduce((left, [names, month]) => left.replace(names, month), text)
  const solar = named.replace(SOLAR_NAMED, (whole, day, month, year) =>
    fromSolar(year, SOLAR.findIndex((names) => names.includes(month)) + 1, day, whole)
  )
  return (OURS.test(text) ? solar : fromNumbers(solar))
    .replace(ERA, (_, era, year) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`)
    .replace(VIETNAMESE, '$3-$2-$1')
    .replace(THAI_SHORT_YEAR, '25$1')
}

function fromNumbers(text: string): string {
  return text
    .replace(SOLAR_YEAR_FIRST, (whole, year, month, day) => fromSolar(year, month, day, whole))
    .replace(SOLAR_YEAR_LAST, (whole, day, month, year) => fromSolar(year, month, day, whole))
}

/** Days from 1 January 1600 to the first of the solar year 979. */
const BEFORE_979 = 79

/**
 * Leap years by the cycle of 33 years, which is the sky's from 1799 to 2256
 * (https://en.wikipedia.org/wiki/Solar_Hijri_calendar#Leap_year_algorithms).
 */
function fromSolar(year: unknown, month: unknown, day: unknown, whole: string): string {
  const [y, m, d] = [Number(year) - 979, Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > (m < 7 ? 31 : 30)) return whole
  const leapDays = Math.floor(y / 33) * 8 + Math.floor(((y % 33) + 3) / 4)
  const months = (m - 1) * 30 + Math.min(m - 1, 6)
  const date = new Date(Date.UTC(1600, 0, BEFORE_979 + 365 * y + leapDays + months + d))
  // What lies ahead was a year of the moon; clocks differ by a day.
  return date.getTime() > Date.now() + 86_400_000 ? whole : date.toISOString().slice(0, 10)
}
