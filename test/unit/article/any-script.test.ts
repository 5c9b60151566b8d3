import { describe, expect, it } from 'vitest'
import { anyScript, isBeyondLatin } from '../../../src/article/any-script'

const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd', 'Pc']
/** Those of the first plane, and the faces of the second. */
const characters = Array.from({ length: 0x1fbff }, (_, code) => String.fromCodePoint(code)).filter(
  (one) => one.length === 1 || one >= '\u{1f000}'
)

describe('anyScript', () => {
  it.each(CLASSES)('finds in every text what Unicode has in %s', (name) => {
    const [pattern, truth] = [anyScript(`^[\\p{${name}}]$`), new RegExp(`^\\p{${name}}$`, 'u')]
    const wrong = characters.filter((one) => pattern(one).test(one) !== truth.test(one))
    expect(wrong).toEqual([])
  })

  it('keeps the other flags and the rest of the pattern', () => {
    const names = anyScript(String.raw`(?<![\p{L}])logo(?![\p{L}]|\d)`, 'gi')
    const text = 'Logo, biologogram, LOGO2, the logo'
    expect(text.replace(names(text), '')).toBe(', biologogram, LOGO2, the ')
    expect('логоlogo logo'.replace(names('логоlogo logo'), '')).toBe('логоlogo ')
  })

  it('takes texts with printed quotes, dashes and signs for Latin ones', () => {
    expect(isBeyondLatin('“Łódź” – naïve ‘x’…')).toBe(false)
    expect(isBeyondLatin('€5 → ★ ✓ Brand™ 😀')).toBe(false)
    expect(isBeyondLatin('Київ')).toBe(true)
  })
})
