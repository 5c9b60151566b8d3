/** Collects every regular expression of the code, and finds texts on which one takes too long. */
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT, type SourceFile, sourceFile, textsOf } from '../architecture/source-file.ts'
import { cpuTimeOf } from './cpu-time.ts'

export interface Pattern {
  path: string
  pattern: RegExp
}

/** The literals of `files`, by the parser, so that none can be forgotten. */
export const literalsIn = (files: SourceFile[]): Pattern[] =>
  patternsOf(files, ({ type, regex }) =>
    type === 'Literal' && regex ? new RegExp(regex.pattern, regex.flags) : undefined
  )

/** What is written for `anyScript`, as it is made for letters of any script. */
export const anyScriptsIn = (files: SourceFile[]): Pattern[] =>
  patternsOf(files, ({ type, callee, arguments: [source, flags] = [] }) => {
    if (type !== 'CallExpression' || callee?.name !== 'anyScript') return undefined
    const [raw, ...more] = source?.quasi?.quasis ?? []
    // What is put together has to be made before it can be tried.
    const text = raw && more.length === 0 ? raw.value.raw : source?.value
    return text ? new RegExp(text, `${flags?.value ?? ''}u`) : undefined
  })

const patternsOf = (files: SourceFile[], patternOf: (node: SyntaxNode) => RegExp | undefined) =>
  files.flatMap(({ path, program }) =>
    nodesIn(program).flatMap((node) => {
      const pattern = patternOf(node)
      return pattern ? [{ path, pattern }] : []
    })
  )

/** Those that modules put together when they are loaded. */
export async function builtBy(folder: string): Promise<Pattern[]> {
  const built: Pattern[] = []
  const { RegExp: own } = globalThis
  for (const file of globSync(join(ROOT, folder, '**/*.ts'))) {
    const path = relative(ROOT, file)
    globalThis.RegExp = new Proxy(own, {
      construct(target, [source, flags]) {
        const pattern = new target(source, flags)
        built.push({ path, pattern })
        return pattern
      }
    })
    try {
      await import(file)
    } finally {
      globalThis.RegExp = own
    }
  }
  return built
}

interface SyntaxNode {
  type?: string
  name?: string
  value?: string
  regex?: { pattern: string; flags: string }
  callee?: SyntaxNode
  arguments?: SyntaxNode[]
  quasi?: { quasis: { value: { raw: string } }[] }
}

function nodesIn(root: unknown): SyntaxNode[] {
  const found: SyntaxNode[] = []
  const waiting: unknown[] = [root]
  for (let node = waiting.pop(); waiting.length > 0 || node; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if (!Array.isArray(node)) found.push(node as SyntaxNode)
    waiting.push(...Object.values(node))
  }
  return found
}

/** Characters of a hostile text; all candidates are tried on a short one first. */
const LENGTH = 1_000_000
const SHORT = 5_000

/** What is repeated: runs that classes of characters take in, and what stands between them. */
const RUNS = 'a|A|0| |\n|-|_|.|/|;|<a|(a|/a|a |0 |a.|a-|0-|é|文|ก|, |&a| | |: '.split('|')
/** What follows at the very end, and belongs to few classes. */
const ENDS = ['\u0000', 'x']

/** Pieces of the pattern itself lead on into it. */
function runsFrom({ source }: RegExp): string[] {
  const text = source.replace(/\\([./()[\]|-])/g, '$1').replace(/\\[a-zA-Z](?:\{\w+\})?/g, ' ')
  const words = text.match(/[\p{L}\p{N}/]{2,}/gu) ?? []
  return [...new Set(words)].slice(0, 4).flatMap((word) => [word, `${word} `, `/${word}/a`])
}

function timeOf(pattern: RegExp, run: string, end: string, length: number): number {
  const text = `${run.repeat(Math.ceil(length / run.length))}${end}`
  return cpuTimeOf(() => text.replace(pattern, ''))
}

export interface Slowest {
  run: string
  end: string
  /** Milliseconds, with all matches found. */
  took: number
}

/** The text of `LENGTH` on which the pattern takes longest. */
export function slowest({ source, flags }: RegExp): Slowest {
  const all = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  let worst: Slowest = { run: '', end: '', took: 0 }
  for (const run of [...RUNS, ...runsFrom(all)])
    for (const end of ENDS) {
      const took = timeOf(all, run, end, SHORT)
      if (took > worst.took) worst = { run, end, took }
    }
  // What is quadratic takes 40,000 times as long on the long text: it is not waited for.
  const isHopeless = worst.took > HOPELESS && timeOf(all, worst.run, worst.end, SHORT) > HOPELESS
  if (isHopeless) return { ...worst, took: Infinity }
  const took = timeOf(all, worst.run, worst.end, LENGTH)
  const isBusy = took > LIMIT
  return { ...worst, took: isBusy ? timeOf(all, worst.run, worst.end, LENGTH) : took }
}

/** Milliseconds on the short text; what is linear takes one. */
const HOPELESS = 12

/** Milliseconds that a pattern may take. */
export const LIMIT = 200

export const filesIn = (glob: string): SourceFile[] =>
  textsOf(glob).map(({ path, text }) => sourceFile(path, text))
