/** The language a story is set in when its page declares none. */
import { expect, test } from 'vitest'
import { langOf } from '../../../src/article/lang-of'

test('what the page declares goes before all', () => {
  expect(langOf({ inLanguage: 'yue-HK', headline: '渡口' })).toBe('yue-HK')
})

test.each([
  ['zh', '漂在河上的图书馆：每个渡口都有读者'],
  ['ja', '廃線の駅に灯る本屋の明かり'],
  ['ko', '강 위에 떠 있는 도서관'],
  ['ar', 'مكتبة متنقلة تجوب قرى الوادي'],
  ['he', 'הספרייה ששטה על הנהר'],
  ['hi', 'नाव पर चलता पुस्तकालय'],
  ['ta', 'ஆற்றங்கரையில் மிதக்கும் நூலகம்'],
  ['th', 'ตลาดน้ำยามเช้าที่ขายแต่หนังสือ'],
  ['my', 'မြစ်ပေါ်မှာ မျောနေတဲ့ စာကြည့်တိုက်']
])('%s by its letters', (language, headline) => {
  expect(langOf({ headline })).toBe(language)
})

test.each([
  ['Latin letters are many languages’', 'The library on the river'],
  ['so are Cyrillic ones', 'Библиотека на реке'],
  ['a foreign word is no language', 'Why 渡口 is the word of the year'],
  ['nothing says nothing', '']
])('%s', (_, headline) => {
  expect(langOf({ headline })).toBe('')
})
