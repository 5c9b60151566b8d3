import { describe, expect, it } from 'vitest'
import { localise } from '../../../../../src/extract/metadata/time/localise'
import { parseWhen, type TimeContext } from '../../../../../src/extract/metadata/time/parse-when'
import { zonesOf } from '../../../../../src/extract/metadata/time/zone'

const context = (languages: string[], zones: string[] = []): TimeContext => ({
  capturedAt: new Date('2026-03-10T12:00:00Z'),
  languages,
  zones
})
const day = { at: '2024-05-03', precision: 'day' }

/** The third of May 2024, as newspapers write it. */
const DAYS: [language: string, text: string][] = [
  ['en', 'Friday, May 3, 2024'],
  ['en-GB', '03/05/2024'],
  ['en-US', '05/03/2024'],
  ['de', 'Freitag, 3. Mai 2024'],
  ['de', '03.05.24'],
  ['fr', 'Publié le 3 mai 2024'],
  ['es', '3 de mayo de 2024'],
  ['pt', '3 de maio de 2024'],
  ['it', '3 maggio 2024'],
  ['nl', 'vrijdag 3 mei 2024'],
  ['da', '3. maj 2024'],
  ['nb', '3. mai 2024'],
  ['sv', '3 maj 2024'],
  ['fi', '3. toukokuuta 2024'],
  ['pl', '3 maja 2024'],
  ['cs', '3. května 2024'],
  ['sk', '3. mája 2024'],
  ['hu', '2024. május 3.'],
  ['ro', '3 mai 2024'],
  ['bg', '3 май 2024'],
  ['ru', '3 мая 2024'],
  ['uk', '3 травня 2024'],
  ['el', '3 Μαΐου 2024'],
  ['tr', '3 Mayıs 2024'],
  ['ar', '٣ مايو ٢٠٢٤'],
  ['he', '3 במאי 2024'],
  ['hi', '3 मई 2024'],
  ['bn', '৩ মে ২০২৪'],
  ['ta', '3 மே 2024'],
  ['th', '3 พฤษภาคม 2567'],
  ['id', '3 Mei 2024'],
  ['vi', '03/05/2024'],
  ['sw', '3 Mei 2024'],
  ['ja', '2024年5月3日'],
  ['ko', '2024년 5월 3일'],
  ['fa', '۱۴ اردیبهشت ۱۴۰۳'],
  ['fa', '۱۴۰۳/۰۲/۱۴'],
  ['ja', '令和6年5月3日'],
  ['th', '3 พ.ค. 67'],
  ['vi', 'Thứ Sáu, ngày 3 tháng 5 năm 2024'],
  ['ar', '03 أيار 2024'],
  ['ar', '3 ماي 2024'],
  ['ar', '3 أيار / مايو 2024'],
  ['zh', '2024年05月03日']
]

describe('days as printed', () => {
  it.each(DAYS)('%s: %s', (language, text) => {
    expect(parseWhen(text, context([language, 'en']))).toEqual(day)
  })

  it('knows a month without knowing the language', () => {
    expect(parseWhen('3 мая 2024', context(['en']))).toEqual(day)
  })

  it('gives the last such day where no year is told', () => {
    expect(parseWhen('December 5', context(['en']))?.at).toBe('2025-12-05')
  })
})

describe('times', () => {
  const berlin = context(['de'], zonesOf({ host: 'zeitung.de', languages: [] }))

  it('places a clock without zone in the country of the page', () => {
    const when = { at: '2024-05-03T14:05:00+02:00', precision: 'minute' }
    expect(parseWhen('3. Mai 2024, 14.05 Uhr', berlin)).toEqual(when)
  })

  it('keeps the day where the country has several clocks, or none is known', () => {
    const american = context(['en'], zonesOf({ host: 'paper.us', languages: [] }))
    expect(parseWhen('2024-05-03T14:05:00', american)).toEqual(day)
    expect(parseWhen('2024-05-03 14:05:00', context(['en']))).toEqual(day)
  })

  it('reads a zone that is told', () => {
    expect(parseWhen('May 3, 2024 at 2:05 p.m. EDT', context(['en']))?.at).toBe(
      '2024-05-03T14:05:00-04:00'
    )
    // Of the Pacific coast, or of the Philippines.
    const pst = 'Sun, 3 Mar 2024 14:05:06 PST'
    expect(parseWhen(pst, context(['en']))?.at).toBe('2024-03-03T14:05:06-08:00')
    expect(parseWhen(pst, context(['en'], ['Asia/Manila']))?.at).toBe('2024-03-03T14:05:06+08:00')
    expect(parseWhen('Fri May 03 14:05:06 CEST 2024', context(['en']))?.at).toBe(
      '2024-05-03T14:05:06+02:00'
    )
  })

  it.each([
    ['2024-05-03 14.05', 'sv', 'se', '2024-05-03T14:05:00+02:00'],
    ['2024-05-03, 2:05 PM', 'de', 'de', '2024-05-03T14:05:00+02:00'],
    ['2024-05-03 02:05 pm', 'hi', 'in', '2024-05-03T14:05:00+05:30'],
    ['2024-05-03 12:05 AM', 'hi', 'in', '2024-05-03T00:05:00+05:30'],
    ['3 مايو 2024 - 02:05 م', 'ar', 'eg', '2024-05-03T14:05:00+03:00'],
    ['3 مايو 2024 - 02:05 صباحا', 'ar', 'eg', '2024-05-03T02:05:00+03:00'],
    ['3 Μαΐου 2024, 2:05 μ.μ.', 'el', 'gr', '2024-05-03T14:05:00+03:00'],
    ['3 मई 2024, शाम 5:30 बजे', 'hi', 'in', '2024-05-03T17:30:00+05:30'],
    ['৩ মে ২০২৪, ০২: ০৫ পিএম', 'bn', 'bd', '2024-05-03T14:05:00+06:00'],
    ['2024年5月3日 下午2:05', 'zh-TW', 'tw', '2024-05-03T14:05:00+08:00'],
    ['2024年5月3日 晚上9点05分', 'zh-CN', 'cn', '2024-05-03T21:05:00+08:00'],
    ['2024.05.03. 오전 12:05', 'ko', 'kr', '2024-05-03T00:05:00+09:00']
  ])(
    'reads the clock of twelve hours, and what is written otherwise: %s',
    (text, language, ending, at) => {
      const zones = zonesOf({ host: `paper.${ending}`, languages: [] })
      expect(parseWhen(text, context([language, 'en'], zones))?.at).toBe(at)
    }
  )

  it.each([
    ['en', '2024-05-14', 'May 14, 2024 · Episode 12: 30 ways to fish'],
    ['ar', '2024-05-14', '14/05/2024 الموافق 06/11/1445'],
    ['ar', '2024-05-14', '1445/11/06 - 2024/05/14'],
    ['ar', '2024-05-14', '14 مايو 2024 الموافق 1445/11/06'],
    ['zh', '2024-05-14T00:30:00+01:00', '2024年5月14日 晚上12:30'],
    ['ja', '2024-05-14T00:30:00+01:00', '2024年5月14日 深夜12:30'],
    ['hi', '2024-05-14T00:30:00+01:00', '14 मई 2024, रात 12:30'],
    ['bn', '2024-05-14T00:30:00+01:00', '১৪ মে ২০২৪, রাত ১২:৩০'],
    ['ru', '2024-05-14T00:30:00+01:00', '14 мая 2024, 12:30 ночи'],
    ['it', '2024-05-14T12:30:00+01:00', '14 maggio 2024 alle 12:30 a Roma'],
    ['en', '2024-05-14T12:05:00+01:00', '2024-05-14 12:05 a new day'],
    ['en', '2024-05-14T00:05:00+01:00', 'May 14, 2024 12:05a']
  ])('reads no more than is there: %s, %s', (language, at, text) => {
    expect(parseWhen(text, context([language, 'en'], ['Africa/Lagos']))?.at).toBe(at)
  })

  it('takes midnight without a zone for a day', () => {
    expect(parseWhen('2024-05-03T00:00:00', berlin)).toEqual(day)
  })

  it.each([
    '2024-02-31',
    '32.05.2024',
    '2099-01-01',
    'May 2024',
    '1.2.3',
    '9.8/10',
    'Version 2.05'
  ])('gives no date rather than a wrong one: %s', (text) => {
    expect(parseWhen(text, context(['en']))).toBeUndefined()
  })
})

describe('localise', () => {
  const told = { at: '2024-05-04T02:22:07Z', precision: 'instant' } as const

  it('says the instant by the clock that is printed', () => {
    const said = localise(told, [], ['May 3, 2024 10:22 PM'], context(['en']))
    expect(said).toEqual({ at: '2024-05-03T22:22:07-04:00', precision: 'instant' })
    expect(Date.parse(said.at)).toBe(Date.parse(told.at))
  })

  it('takes the offset that another witness tells', () => {
    const other = { at: '2024-05-03T22:22:07-04:00', precision: 'instant' } as const
    expect(localise(told, [other], [], context(['en'])).at).toBe(other.at)
  })

  it('lets a clock alone that is not of this instant', () => {
    expect(localise(told, [], ['May 5, 2024 11:03 AM'], context(['en']))).toEqual(told)
  })
})
