import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/extract/body/text'
import { weigh } from '../../../../src/extract/body/weigh'
import { cpuTimeOf } from '../../../safety/cpu-time.ts'

const MEGABYTE = 1_000_000
/** What makes careless expressions go back and start again. */
const PIECES = [' ', 'a ', '\n \t', 'a', '-_', '漢', '\u00a0', '.,;', 'é']

/** Names are cut to 500 characters, and phrases to 80, before any expression sees them. */
describe('text of a megabyte', () => {
  for (const piece of PIECES)
    it(`is read in linear time: ${JSON.stringify(piece)}`, () => {
      const text = `x${piece.repeat(MEGABYTE / piece.length)}x`
      const fastest = Math.min(...[1, 2, 3].map(() => cpuTimeOf(() => weigh(text))))
      const folded = Math.min(...[1, 2, 3].map(() => cpuTimeOf(() => fold(text))))
      expect(Math.max(fastest, folded)).toBeLessThan(200)
    })
})
