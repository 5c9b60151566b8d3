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

  it('finds words where no space parts them', () => {
    expect(measure('ภาษาไทยไม่มีช่องว่าง', 'th').words).toBeGreaterThan(3)
  })

  it('survives a language tag that is none', () => {
    expect(measure('one two', 'not a tag!').words).toBe(2)
  })
})
