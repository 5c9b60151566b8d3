/** Runs one project of vitest.config.ts, and counts its tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, tool } from '../tool.ts'
import type { Tally } from './tally.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { assertionResults: TestReport[] }[]
}

interface TestReport {
  fullName: string
  status: string
  /** Of every try that failed. */
  failureMessages: string[]
}

/**
 * The extension is built already.
 * @param priority of `node:os`
 */
export async function vitest(project: string, priority = 0): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const words = tool('vitest', 'run', '--project', project, ...reporters)
    const env = { ...process.env, BUILT: '1' }
    const code = await run(words, { priority, env })
    const report: Report = JSON.parse(readFileSync(file, 'utf8'))
    tellOfRetries(report)
    // A file that does not load, or an error outside all tests, fails no test of its own.
    const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1)
    const skipped = report.numPendingTests + report.numTodoTests
    return { passed: report.numPassedTests, failed, skipped }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What failed at first and then passed, with the reason, which is told nowhere else. */
function tellOfRetries({ testResults }: Report): void {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  for (const { fullName, status, failureMessages } of tests)
    if (status === 'passed')
      for (const message of failureMessages)
        console.log(`\nPassed at the second try: ${fullName}\n${message}`)
}
