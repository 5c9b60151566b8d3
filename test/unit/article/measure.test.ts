import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/article/measure'

describe('measure', () => {
  it('takes at least a minute', () => {
    expect(measure('', 'en')).toEqual({ words: 0, minutes: 1 })
    expect(measure('One two three.', 'en')).toEqual({ words: 3, minutes: 1 })
  })

  it('rounds up at 238 words a minute', () => {
    expect(measure('word '.repeat(238), 'en').minutes).toBe(1)
    expect(measure('word '.repeat(239), 'en').minutes).toBe(2)
    expect(measure('word '.repeat(2380), 'en')).toEqual({ words: 2380, minutes: 10 })
  })

  it('reads Japanese and Chinese by the character', () => {
    expect(measure('記事'.repeat(250), 'ja').minutes).toBe(1)
    expect(measure('記事'.repeat(251), 'zh-Hant').minutes).toBe(2)
  })

  it('finds the words of scripts that part them by no space, and the marks of those that do', () => {
    expect(measure('ห้องสมุดลอยน้ำมาถึงทุกวันจันทร์', 'th').words).toBeGreaterThan(4)
    const thai = measure('ห้องสมุดมาถึงแล้ว '.repeat(240), 'th')
    expect(thai.minutes).toBe(Math.ceil(thai.words / 238))
    expect(thai.minutes).toBeGreaterThan(2)
    expect(measure('नदी के किनारे एक पुस्तकालय है।', 'hi').words).toBe(6)
  })

  it('finds words where no space parts them', () => {
    expect(measure('ภาษาไทยไม่มีช่องว่าง', 'th').words).toBeGreaterThan(3)
  })

  it('survives a language tag that is none', () => {
    expect(measure('one two', 'not a tag!').words).toBe(2)
  })

  it.each([
    ['en', "Don't count x_1, U.S. 3.5 or 1,000.50 twice: a:b 2016;6 iPhone's 11's 30’s e.g. this."],
    ['de', 'Am 9. Dezember ½ – z.B. 15.02. „Größe“, E-Mail; 1.FC __ _ ___ weiter­gehen'],
    ['fr', 'Aujourd’hui l’été, c’est-à-dire 10 % de plus qu’hier'],
    ['ru', 'В 2024 г. он сказал: «Да».'],
    ['ar', 'قبل ٣ أيام، قال الوزير إنّ الأمر انتهى.'],
    ['he', 'צה״ל הודיע: "כן".'],
    ['hi', 'उन्होंने २०२४ में कहा था।'],
    ['ko', '그는 2024년에 “예”라고 말했다.'],
    ['el', 'Το 2024, είπε· ναι;'],
    ['en', '👍 C’mon ‍ @user #tag a@b.example https://a.example/b?c=d']
  ])('counts words as the platform does: %s %s', (language, text) => {
    const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
    const words = [...segments].filter(({ isWordLike }) => isWordLike).length
    expect(measure(text, language).words).toBe(words)
  })
})
