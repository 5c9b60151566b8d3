import { expect, it } from 'vitest'
import { inOurCalendar } from '../../../../src/extract/words/calendars'

const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric'
})

it('days of the solar calendar are those that the platform counts, in leap years and others', () => {
  for (let at = Date.UTC(1996, 0, 1); at < Date.now(); at += 11 * 86_400_000) {
    const parts = Object.fromEntries(
      solar.formatToParts(at).map(({ type, value }) => [type, Number.parseInt(value, 10)])
    )
    const { year, relatedYear, month, day } = parts
    const text = `${year ?? relatedYear}/${month}/${day}`
    expect([text, inOurCalendar(`تاریخ ${text}`)]).toEqual([
      text,
      `تاریخ ${new Date(at).toISOString().slice(0, 10)}`
    ])
  }
})

it.each([
  ['20 اردیبهشت 1403 - 14:02', '2024-05-09 - 14:02'],
  ['20 ثور 1403', '2024-05-09'],
  ['تاریخ: 20/02/1403', 'تاریخ: 2024-05-09'],
  ['令和6年5月9日', '2024年5月9日'],
  ['令和元年5月9日', '2019年5月9日'],
  ['平成30年5月9日', '2018年5月9日'],
  ['民國113年5月9日', '2024年5月9日'],
  ['9 พ.ค. 67 | 14:02 น.', '9 พ.ค. 2567 | 14:02 น.'],
  ['Thứ Năm, ngày 9 tháng 5 năm 2024', 'Thứ Năm, ngày 2024-5-9'],
  ['9 كانون الثاني 2024', '9 يناير 2024'],
  ['9 تشرين الأول 2024', '9 أكتوبر 2024']
])('%s', (text, ours) => {
  expect(inOurCalendar(text)).toBe(ours)
})

it.each([
  'เมื่อ 45 นาทีที่แล้ว',
  '9 พ.ค. 2567 14:02',
  '1403/13/20 آزمایش',
  'تا 1402',
  '14/05/2024 الموافق 06/11/1445',
  '1445/11/06',
  '9 مايو 2024',
  'May 9, 2024'
])('what is no such day stays: %s', (text) => {
  expect(inOurCalendar(text)).toBe(text)
})
