import { describe, expect, test } from 'vitest'
import { sequenceDiff } from '../../../src/library/sequence-diff'
import { whatChanged } from '../../../src/library/what-changed'
import { cpuTimeOf } from '../../safety/cpu-time.ts'
import { articleOf, bodyOf } from './samples'

const marks = { same: ' ', removed: '-', added: '+' }
const diff = (a: string, b: string) =>
  sequenceDiff([...a], [...b], (item) => item).map(({ kind, item }) => marks[kind] + item)

describe('sequenceDiff', () => {
  test.each([
    ['abc', 'abc', ' a b c'],
    ['abc', '', '-a-b-c'],
    ['', 'abc', '+a+b+c'],
    ['abc', 'abxc', ' a b+x c'],
    ['abcd', 'acd', ' a-b c d'],
    ['ab', 'ba', '-a b+a'],
    ['abcabba', 'cbabac', undefined]
  ])('%s to %s', (a, b, expected) => {
    if (expected) expect(diff(a, b).join('')).toBe(expected)
    expect(replay(diff(a, b), '+')).toBe(b)
    expect(replay(diff(a, b), '-')).toBe(a)
  })

  test('is right and shortest on a thousand pairs', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    const word = () => Array.from({ length: next(9) }, () => 'abc'[next(3)]).join('')
    for (let round = 0; round < 1000; round++) {
      const [a, b] = [word(), word()]
      const edits = diff(a, b)
      expect([replay(edits, '-'), replay(edits, '+')]).toEqual([a, b])
      expect(edits.filter((edit) => edit[0] !== ' ')).toHaveLength(
        a.length + b.length - 2 * common(a, b)
      )
    }
  })

  test('wholly different long texts are replaced, quickly', () => {
    const many = (mark: string) => Array.from({ length: 20_000 }, (_, at) => mark + at)
    const compare = () =>
      expect(sequenceDiff(many('a'), many('b'), (item) => item)).toHaveLength(40_000)
    expect(cpuTimeOf(compare)).toBeLessThan(2_000)
  })

  const replay = (edits: string[], mark: string) =>
    edits.flatMap((edit) => (edit[0] === ' ' || edit[0] === mark ? edit.slice(1) : [])).join('')

  /** Length of the longest common subsequence, by the plain table. */
  function common(a: string, b: string): number {
    const row = new Array<number>(b.length + 1).fill(0)
    for (const x of a) {
      let diagonal = 0
      for (const [at, y] of [...b].entries()) {
        const above = row[at + 1] ?? 0
        row[at + 1] = x === y ? diagonal + 1 : Math.max(above, row[at] ?? 0)
        diagonal = above
      }
    }
    return row[b.length] ?? 0
  }
})

describe('whatChanged', () => {
  const lines = (...versions: [Parameters<typeof articleOf>[0], Parameters<typeof articleOf>[0]]) =>
    whatChanged(articleOf(versions[0]), articleOf(versions[1])).map(
      ({ kind, item }) => `${marks[kind]}${item.opens ? '¶' : ''}${item.text}`
    )

  test('names the sentence, not the paragraph', () =>
    expect(
      lines(
        { body: bodyOf('It rose. Nine were hurt. It fell.', 'The end.') },
        { body: bodyOf('It rose. Ten were hurt. It fell.', 'The end.', 'Correction: ten.') }
      )
    ).toEqual([
      ' ¶Bees return to the quarry',
      ' ¶It rose.',
      '-Nine were hurt.',
      '+Ten were hurt.',
      ' It fell.',
      ' ¶The end.',
      '+¶Correction: ten.'
    ]))

  test('the headline too', () =>
    expect(lines({ headline: 'Bees return' }, { headline: 'Bees leave' }).slice(0, 2)).toEqual([
      '-¶Bees return',
      '+¶Bees leave'
    ]))

  test('Japanese sentences end without a space', () =>
    expect(
      lines(
        { inLanguage: 'ja', body: bodyOf('雨が降った。風が吹いた。') },
        { inLanguage: 'ja', body: bodyOf('雨が降った。雪が降った。') }
      ).slice(1)
    ).toEqual([' ¶雨が降った。', '-風が吹いた。', '+雪が降った。']))
})
