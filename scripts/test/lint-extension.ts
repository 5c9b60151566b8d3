/** What Mozilla's linter says of the Firefox build: nothing, but of what libraries bring. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, tool } from '../tool.ts'
import { type Tally, tallyOf } from './tally.ts'

const BUILT = join(ROOT, 'dist/firefox')

/**
 * Code of libraries that the linter warns of, by what stands there after minifying. The
 * architecture test holds that no file of our own has such a sink, and the policy of the
 * extension's pages (`trusted-types 'none'`) that Preact's can never be reached there.
 */
const LIBRARIES = [
  { name: "Preact's dangerouslySetInnerHTML", code: /\.innerHTML=\w+\.__html\b/ },
  {
    name: "Readability's second try, in an inert document",
    code: /\.innerHTML=\w+,this\._attempts/
  },
  {
    name: "Readability's noscript images, in an inert document",
    code: /\.innerHTML=\w+\.innerHTML;/
  },
  { name: "zip.js's codecs by address, of which Lede names none", code: /\bimport\(\w+\)\)\}/ }
]

interface Finding {
  _type: 'error' | 'warning' | 'notice'
  code: string
  message: string
  file?: string
  line?: number
  column?: number
}

export async function lintExtension(): Promise<Tally> {
  const report = JSON.parse(await webExt()) as Record<'errors' | 'warnings', Finding[]>
  let failed = 0
  for (const finding of [...report.errors, ...report.warnings]) {
    const library = libraryOf(finding)
    const where = `${finding.file ?? ''}:${finding.line ?? ''}:${finding.column ?? ''}`
    console.log(`${finding._type} ${finding.code} ${where} ${finding.message}`)
    if (library) console.log(`  from a library: ${library}`)
    else failed += 1
  }
  return { ...tallyOf(failed), failed }
}

/** Ends with code 1 on errors, which are in the report all the same. */
function webExt(): Promise<string> {
  const [program = '', ...args] = tool('web-ext', 'lint', '-s', BUILT, '-o', 'json')
  return new Promise((resolve, reject) =>
    execFile(program, args, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout) =>
      stdout ? resolve(stdout) : reject(error ?? new Error('web-ext lint said nothing'))
    )
  )
}

/** The library that a finding is about, by the code around its place. */
function libraryOf({ code, file, line = 1, column = 0 }: Finding): string | undefined {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return undefined
  const text = readFileSync(join(BUILT, file), 'utf8').split('\n')[line - 1] ?? ''
  const around = text.slice(Math.max(0, column - 2), column + 60)
  return LIBRARIES.find((library) => library.code.test(around))?.name
}
