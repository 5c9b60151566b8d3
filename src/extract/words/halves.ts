/** Words for the halves of the day, beside clocks that count to twelve. */

import { halfOf } from './times'

/** Whether what stands around a clock puts it after noon; undefined where it says nothing. */
export function isAfterNoon(before: string, behind: string, hour: number): boolean | undefined {
  const has = ([first, last]: Words) => last.test(before) || first.test(behind)
  if (has(NIGHT)) return hour > 5 && hour < 12
  if (has(SECOND)) return true
  return has(FIRST) ? false : undefined
}

type Words = readonly [behind: RegExp, before: RegExp]

const words = (either: string, only: string): Words => [
  new RegExp(`^\\s?(?:${either}|${only})`, 'i'),
  new RegExp(`(?:${either})\\s*$`, 'i')
]

const FIRST = words(
  'सुबह|सकाळी|সকাল|পূর্বাহ্ন|पूर्वाह्न|காலை|முற்பகல்|午前|上午|早上|凌晨|清晨|오전',
  `${halfOf('a')}|ص(?:باح[اً]*)?(?![\u0600-\u06ff])|π\\.?\\s?μ|ق\\.?\\s?ظ|एएम|এএম|öö(?![a-z])`
)
const SECOND = words(
  'दोपहर|शाम|दुपारी|সন্ধ্যা|দুপুর|বিকেল|বিকাল|অপরাহ্ন|अपराह्न|மாலை|பிற்பகல்|午後|下午|傍晚|오후',
  `${halfOf('p')}|م(?:ساء[ً]*)?(?![\u0600-\u06ff])|μ\\.?\\s?μ|ب\\.?\\s?ظ|بعد ?از ?ظهر|पीएम|পিএম|ös(?![a-z])`
)
const NIGHT = words('रात|রাত|இரவு|晚上|深夜|夜', 'ночи')
