/** Has predictions scored by the corpus's own `score.mjs`. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './corpus.ts'
import type { Prediction } from './prediction.ts'

/** Data set → metric → value. */
export type Scores = Record<string, Record<string, number>>

export interface Scorer {
  scores: (predictions: Map<Row, Prediction>) => Promise<Scores>
  /** The worst pages of a data set by one field, a line each. */
  worst: (
    predictions: Map<Row, Prediction>,
    dataset: string,
    field: string,
    count: number
  ) => Promise<string>
}

/** Only `rows` count: a page of theirs without a prediction counts as empty. */
export function scorer(corpus: string, rows: Row[]): Scorer {
  const directory = mkdtempSync(join(tmpdir(), 'lede-bench-'))
  const wanted = new Set(rows.map(({ dataset, id }) => `${dataset}/${id}`))
  const truth = readFileSync(join(corpus, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line && wanted.has(keyOf(line)))
  writeFileSync(join(directory, 'truth.jsonl'), truth.join('\n'))
  let runs = 0
  const run = (predictions: Map<Row, Prediction>, ...flags: string[]) => {
    const file = join(directory, `predictions-${runs++}.jsonl`)
    writeFileSync(file, toLines(predictions))
    return output([join(corpus, 'score.mjs'), directory, file, ...flags])
  }
  return {
    scores: async (predictions) => JSON.parse(await run(predictions, '--json')),
    worst: (predictions, dataset, field, count) =>
      run(predictions, '--worst', dataset, field, String(count))
  }
}

export const toLines = (predictions: Map<Row, Prediction>): string =>
  [...predictions]
    .map(([{ dataset, id }, prediction]) => `${JSON.stringify({ dataset, id, ...prediction })}\n`)
    .join('')

function keyOf(line: string): string {
  const { dataset, id } = JSON.parse(line) as Row
  return `${dataset}/${id}`
}

function output(args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${args[0]} ended with ${code}`))
    )
  })
}
