/** English, in all its countries. */
import {
  type Dictionary,
  hasOneOf,
  isEnglish,
  monthsByName,
  type Times,
  UNITS,
  type Unit
} from './times'

const NAMES = monthsByName(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec'
)

/** One is in every form in which it counts back; held against the platform's data by a test. */
export const ENGLISH_MARKS = 'ago this last yesterday today'

const NAMES_OF_UNITS: Record<Unit, string> = {
  minute: 'minute minutes min min. mins m',
  hour: 'hour hours hr hr. hrs h',
  day: 'day days d',
  week: 'week weeks wk wk. wks w',
  month: 'month months mo mo. mos mth mths',
  year: 'year years yr yr. yrs y'
}

const NO_NAMES = new Map<string, number>()
const NO_FORMS: Dictionary = { counted: [], worded: [] }
let forms: Dictionary | undefined

export const englishTimes: Times = {
  months: (language) => (isEnglish(language) ? NAMES : NO_NAMES),
  monthInAny: () => undefined,
  mayCountBack: (text, language) => isEnglish(language) && hasOneOf(ENGLISH_MARKS, text),
  dictionary(language) {
    if (!isEnglish(language)) return NO_FORMS
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
