/** No page can hold its tab up through a regular expression: each is linear on hostile texts. */
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../architecture/source-file.ts'
import {
  anyScriptsIn,
  builtBy,
  filesIn,
  LIMIT,
  literalsIn,
  type Pattern,
  slowest
} from '../../safety/patterns.ts'

const files = filesIn('src/{extract,article,library,export,ui}/**/*.{ts,tsx}')
const literals = literalsIn(files)
const anyScripts = anyScriptsIn(files)
const built = [...(await builtBy('src/extract')), ...(await builtBy('src/article'))]

const byFile = Map.groupBy([...literals, ...anyScripts, ...built], ({ path }) => path)

const slowIn = (patterns: Pattern[]) =>
  patterns.flatMap(({ pattern }) => {
    const { run, end, took } = slowest(pattern)
    return took > LIMIT ? [`${pattern} on ${JSON.stringify(run + end)}: ${took.toFixed(0)} ms`] : []
  })

it('finds the patterns', () => {
  expect(literals.length).toBeGreaterThan(150)
  expect(anyScripts.length).toBeGreaterThan(30)
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
  `export const a = /(?:[^/]*[-_]){3}[^/]*$/i`,
  `const a = anyScript('[\\\\p{L}]+$')`,
  'const a = anyScript(String.raw`\\s+[\\p{L}]?$`, "g")'
])('finds fault with %s', (text) => {
  const file = sourceFile('src/extract/a.ts', text)
  expect(slowIn([...literalsIn([file]), ...anyScriptsIn([file])])).toHaveLength(1)
})

/** Words of other languages come when a page needs them, and are no part of what each click loads. */
const AT_EACH_CLICK = /^src\/(?:extract|surfaces\/page)\/(?!words\/other)/

it('has no browser read classes of Unicode with the script of each click', () => {
  const files = filesIn('src/{extract,surfaces/page}/**/*.{ts,tsx}')
  const found = literalsIn(files).filter(
    ({ path, pattern }) => AT_EACH_CLICK.test(path) && pattern.source.includes('\\p{')
  )
  expect(found).toEqual([])
})
