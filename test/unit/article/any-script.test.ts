import { describe, expect, it } from 'vitest'
import { anyScript, isBeyondLatin } from '../../../src/article/any-script'

const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N', 'Nd', 'Pc']
const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))

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

  it('takes texts with printed quotes and dashes for Latin ones', () => {
    expect(isBeyondLatin('“Łódź” – naïve ‘x’…')).toBe(false)
    expect(isBeyondLatin('Київ')).toBe(true)
  })
})
