/**
 * `npm test`: everything that must hold, one row of lanes after the other. A part that fails hides no
 * later part; the last line counts them all.
 */
import { type Part, rows } from './test/parts.ts'
import type { Tally } from './test/tally.ts'

interface Run extends Tally {
  name: string
  seconds: number
}

const runs: Run[] = []
for (const lanes of rows) runs.push(...(await Promise.all(lanes.map(follow))).flat())

console.log('\n')
for (const { name, seconds, passed, failed, skipped } of runs) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
  const length = `${seconds.toFixed(1)} s`.padStart(8)
  console.log(`${name.padEnd(20)} ${length}   ${counts.filter(Boolean).join(', ')}`)
}
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed || !passed ? 1 : 0

async function follow(lane: Part[]): Promise<Run[]> {
  const done: Run[] = []
  for (const part of lane) done.push(await time(part))
  return done
}

async function time({ name, check }: Part): Promise<Run> {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const tally = await check().catch((error: Error): Tally => {
    console.error(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  return { name, seconds: (performance.now() - start) / 1000, ...tally }
}

function sum(count: keyof Tally): number {
  return runs.reduce((total, run) => total + run[count], 0)
}
