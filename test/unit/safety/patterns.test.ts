/** No page can hold its tab up through a regular expression: each is linear on hostile texts. */
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../architecture/source-file.ts'
import {
  builtBy,
  LIMIT,
  literalsIn,
  type Pattern,
  patternsIn,
  slowest
} from '../../safety/patterns.ts'

const literals = patternsIn('src/{extract,article,library,export,ui}/**/*.{ts,tsx}')
const built = [...(await builtBy('src/extract')), ...(await builtBy('src/article'))]

const byFile = Map.groupBy([...literals, ...built], ({ path }) => path)

const slowIn = (patterns: Pattern[]) =>
  patterns.flatMap(({ pattern }) => {
    const { run, end, took } = slowest(pattern)
    return took > LIMIT ? [`${pattern} on ${JSON.stringify(run + end)}: ${took.toFixed(0)} ms`] : []
  })

it('finds the patterns', () => {
  expect(literals.length).toBeGreaterThan(150)
  expect(built.length).toBeGreaterThan(2)
})

describe('a million characters take 200 ms at most', () => {
  it.each([...byFile])('%s', { timeout: 120_000 }, (_, patterns) => {
    expect(slowIn(patterns)).toEqual([])
  })
})

it.each([
  String.raw`const a = /\s+$/`,
  String.raw`const a = text.split(/\s*[|]\s*/)`,
  String.raw`const a = /[\u0e00-\u0e7f].*\d/`,
  `export const a = /(?:[^/]*[-_]){3}[^/]*$/i`
])('finds fault with %s', (text) => {
  expect(slowIn(literalsIn([sourceFile('src/extract/a.ts', text)]))).toHaveLength(1)
})
