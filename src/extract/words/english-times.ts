/** English, in all its countries. */
import {
  type Dictionary,
  halfOf,
  hasOneOf,
  isEnglish,
  isMonthFirstByPlatform,
  monthsByName,
  type Times,
  UNITS,
  type Unit
} from './times'

const MONTHS =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec'

/** One is in every form in which it counts back; held against the platform's data by a test. */
const ENGLISH_MARKS = 'ago this last yesterday today'

const NAMES_OF_UNITS: Record<Unit, string> = {
  minute: 'minute minutes min min. mins m',
  hour: 'hour hours hr hr. hrs h',
  day: 'day days d',
  week: 'week weeks wk wk. wks w',
  month: 'month months mo mo. mos mth mths',
  year: 'year years yr yr. yrs y'
}

const BEFORE_NOON = new RegExp(`^\\s?(?:${halfOf('a')})`, 'i')
const AFTER_NOON = new RegExp(`^\\s?(?:${halfOf('p')})`, 'i')

let months: ReadonlyMap<string, number> | undefined
let forms: Dictionary | undefined

export const englishTimes: Times = {
  known: (language) => (isEnglish(language) ? language : undefined),
  plain: (text) => text,
  isAfterNoon: (_, behind) => {
    if (AFTER_NOON.test(behind)) return true
    return BEFORE_NOON.test(behind) ? false : undefined
  },
  isMonthFirst: (language) =>
    /^en(?:-US)?$/.test(language) || (language !== 'en-GB' && isMonthFirstByPlatform(language)),
  months() {
    months ??= monthsByName(MONTHS)
    return months
  },
  monthInAny: () => undefined,
  mayCountBack: (text) => hasOneOf(ENGLISH_MARKS, text),
  dictionary() {
    forms ??= written()
    return forms
  }
}

function written(): Dictionary {
  const counted: Dictionary['counted'] = []
  const worded: Dictionary['worded'] = [
    ['yesterday', { amount: 1, unit: 'day' }],
    ['today', { amount: 0, unit: 'day' }]
  ]
  for (const unit of UNITS) {
    for (const name of NAMES_OF_UNITS[unit].split(' '))
      counted.push([`# ${name} ago`, unit], [`#${name} ago`, unit])
    if (unit !== 'day') worded.push([`this ${unit}`, { amount: 0, unit }])
    if (unit !== 'day' && unit !== 'minute' && unit !== 'hour')
      worded.push([`last ${unit}`, { amount: 1, unit }])
  }
  return { counted, worded }
}
