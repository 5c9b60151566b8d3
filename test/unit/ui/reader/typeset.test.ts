import type { Element } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { typeset, typesetTree, untypeset } from '../../../../src/ui/reader/typeset'
import { cpuTimeOf } from '../../../safety/cpu-time.ts'

describe('typeset', () => {
  it('keeps a closed em dash with the word before it', () => {
    expect(typeset('Trump—currently')).toBe('Trump\u2060—currently')
  })

  it('keeps a spaced dash with the word before it', () => {
    expect(typeset('war – why')).toBe('war\u00a0– why')
    expect(typeset('war — why')).toBe('war\u00a0— why')
  })

  it('leaves ranges, opening dashes and doubled dashes alone', () => {
    expect(typeset('1914–18')).toBe('1914–18')
    expect(typeset('— said he')).toBe('— said he')
    expect(typeset('来た——と')).toBe('来た\u2060——と')
  })

  it.each(['Trump—currently', 'war – why – so', 'a — b—c', 'no\u00a0break here', '—'])(
    'is undone by untypeset: %s',
    (text) => expect(untypeset(typeset(text))).toBe(text)
  )

  it('is linear on a megabyte of dashes', () => {
    const took = cpuTimeOf(() => {
      typeset('—'.repeat(1_000_000))
      typeset(' –'.repeat(500_000))
    })
    // A quadratic way would take hours.
    expect(took).toBeLessThan(2_000)
  })
})

describe('typesetTree', () => {
  it('reaches nested text, spares code, and changes nothing it is given', () => {
    const tree = h('p', ['a—b ', h('em', 'c—d'), h('code', 'e—f')]) as Element
    const before = structuredClone(tree)
    expect(typesetTree(tree)).toEqual(
      h('p', ['a\u2060—b ', h('em', 'c\u2060—d'), h('code', 'e—f')])
    )
    expect(tree).toEqual(before)
  })
})
