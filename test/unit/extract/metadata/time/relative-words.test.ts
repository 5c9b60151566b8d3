import { describe, expect, it } from 'vitest'
import { parseWhen } from '../../../../../src/extract/metadata/time/parse-when'
import { readAgo } from '../../../../../src/extract/metadata/time/relative-words'

const NOW = new Date('2026-03-10T12:00:00Z')
const read = (text: string, language: string) =>
  parseWhen(text, { capturedAt: NOW, languages: [language, 'en'], zones: [] })

/** As pages print it: three days, two hours, yesterday. */
const WORDS: [language: string, days: string, hours: string, yesterday: string][] = [
  ['en', 'Published 3 days ago', '2 hours ago', 'Yesterday'],
  ['de', 'vor 3 Tagen', 'vor 2 Stunden', 'Gestern'],
  ['fr', 'Publié il y a 3 jours', 'il y a 2 heures', 'hier'],
  ['es', 'hace 3 días', 'Hace 2 horas', 'ayer'],
  ['pt', 'há 3 dias', 'há 2 horas', 'Ontem'],
  ['it', '3 giorni fa', '2 ore fa', 'ieri'],
  ['nl', '3 dagen geleden', '2 uur geleden', 'gisteren'],
  ['da', 'for 3 dage siden', 'for 2 timer siden', 'i går'],
  ['nb', 'for 3 døgn siden', 'for 2 timer siden', 'i går'],
  ['sv', 'för 3 dagar sedan', 'för 2 timmar sedan', 'i går'],
  ['fi', '3 päivää sitten', '2 tuntia sitten', 'eilen'],
  ['pl', '3 dni temu', '2 godziny temu', 'wczoraj'],
  ['cs', 'před 3 dny', 'před 2 hodinami', 'včera'],
  ['sk', 'pred 3 dňami', 'pred 2 hodinami', 'včera'],
  ['hu', '3 nappal ezelőtt', '2 órával ezelőtt', 'tegnap'],
  ['ro', 'acum 3 zile', 'acum 2 ore', 'ieri'],
  ['bg', 'преди 3 дни', 'преди 2 часа', 'вчера'],
  ['ru', '3 дня назад', '2 часа назад', 'вчера'],
  ['uk', '3 дні тому', '2 години тому', 'учора'],
  ['el', 'πριν από 3 ημέρες', 'πριν από 2 ώρες', 'χθες'],
  ['tr', '3 gün önce', '2 saat önce', 'dün'],
  ['ar', 'قبل ٣ أيام', 'قبل ساعتين', 'أمس'],
  ['ar', 'منذ 3 أيام', 'منذ ساعتين', 'أمس'],
  ['fa', '۳ روز قبل', '۲ ساعت قبل', 'دیروز'],
  ['th', '3 วันที่แล้ว', '2 ชั่วโมงที่แล้ว', 'เมื่อวาน'],
  ['sv', 'för 3 dagar sedan', 'för 2 timmar sedan', 'Igår 14:02'],
  ['ro', 'în urmă cu 3 zile', 'în urmă cu 2 ore', 'ieri'],
  ['pt', '3 dias atrás', '2 horas atrás', 'Ontem'],
  ['el', '3 ημέρες πριν', 'πριν 2 ώρες', 'χθες'],
  ['fa', '۳ روز پیش', '۲ ساعت پیش', 'دیروز'],
  ['he', 'לפני 3 ימים', 'לפני 2 שעות', 'אתמול'],
  ['hi', '3 दिन पहले', '२ घंटे पहले', 'कल'],
  ['bn', '৩ দিন আগে', '২ ঘণ্টা আগে', 'গতকাল'],
  ['ta', '3 நாட்களுக்கு முன்', '2 மணிநேரம் முன்', 'நேற்று'],
  ['th', '3 วันที่ผ่านมา', '2 ชั่วโมงที่ผ่านมา', 'เมื่อวาน'],
  ['id', '3 hari yang lalu', '2 jam yang lalu', 'kemarin'],
  ['vi', '3 ngày trước', '2 giờ trước', 'Hôm qua'],
  ['sw', 'siku 3 zilizopita', 'saa 2 zilizopita', 'jana'],
  ['ja', '3日前', '2時間前', '昨日'],
  ['ko', '3일 전', '2시간 전', '어제'],
  ['zh', '3天前', '2小时前', '昨天'],
  ['zh-Hant', '3 天前', '2 小時前', '昨天']
]

describe.each(WORDS)('relative words in %s', (language, days, hours, yesterday) => {
  it(`counts back from the capture: ${days}`, () => {
    expect(read(days, language)).toEqual({ at: '2026-03-07', precision: 'day' })
  })
  it(`is no finer than the hour: ${hours}`, () => {
    expect(read(hours, language)).toEqual({ at: '2026-03-10T10:00:00.000Z', precision: 'hour' })
  })
  it(`knows the day before: ${yesterday}`, () => {
    expect(read(yesterday, language)).toEqual({ at: '2026-03-09', precision: 'day' })
  })
})

it('counts one without a number', () => {
  expect(read('منذ ساعة', 'ar')).toEqual({ at: '2026-03-10T11:00:00.000Z', precision: 'hour' })
})

describe('words that count nothing', () => {
  it.each([
    'Today we begin a new series',
    'The last 3 days of summer',
    'In 5 minutes',
    '3 min read'
  ])('reads no date in: %s', (text) => {
    const when = read(text, 'en')
    expect(when === undefined || when.at === '2026-03-10').toBe(true)
  })
})

it('every English form of the platform is understood, though most texts are not asked about', () => {
  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat('en', { style })
    for (const unit of units)
      expect(readAgo(`Posted ${format.format(-3, unit)}`, ['en'])).toEqual({ amount: 3, unit })
  }
  const worded = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  for (const unit of units.slice(2))
    for (const amount of [0, 1])
      expect(readAgo(worded.format(-amount, unit), ['en'])).toEqual({ amount, unit })
})
