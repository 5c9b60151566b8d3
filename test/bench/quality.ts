/** `bench quality`: what Lede makes of real pages, beside stock extractors on the same pages. */
import { writeFileSync } from 'node:fs'
import { buildChrome } from './build.ts'
import { launchChromium } from './chromium.ts'
import { type Row, rowsOf } from './corpus.ts'
import goals from './goals.json' with { type: 'json' }
import type { Options } from './options.ts'
import type { Prediction } from './prediction.ts'
import { printPage } from './print-page.ts'
import { defuddle } from './readers/defuddle.ts'
import { lede } from './readers/lede.ts'
import { readability } from './readers/readability.ts'
import { belowFloor } from './report/floor.ts'
import { origins } from './report/origins.ts'
import { scoreTable } from './report/score-table.ts'
import { tally } from './report/tally.ts'
import { type Outcome, runPages } from './run-pages.ts'
import { type Scorer, type Scores, scorer, toLines } from './score.ts'

/** Gives the exit code. */
export async function quality(options: Options): Promise<number> {
  if (options.build) buildChrome()
  if (options.page) return printPage(options.page, options.anyway)
  const { corpus } = options
  if (!corpus) throw new Error('usage: bench quality CORPUS_DIR | bench quality --page FILE_OR_URL')

  const rows = rowsOf(corpus, options)
  const readers = [
    lede(options.anyway),
    // The floor is Lede's own; to measure others beside it would double the wait.
    ...(options.floor ? [] : [readability()]),
    ...(options.defuddle ? [defuddle()] : [])
  ]
  const names = readers.map(({ name }) => name)
  const browser = await launchChromium()
  const start = performance.now()
  const outcomes = await runPages(browser, corpus, rows, readers).finally(() => browser.close())
  const seconds = (performance.now() - start) / 1000

  const own = predictionsOf(outcomes, 'Lede')
  if (options.out) writeFileSync(options.out, toLines(own))
  const judge = scorer(corpus, rows)
  const scores = new Map<string, Scores>()
  for (const name of names) scores.set(name, await judge.scores(predictionsOf(outcomes, name)))
  console.log(scoreTable(scores, goals as unknown as Scores))
  console.log(`\n${tally(outcomes, names, seconds)}`)
  console.log(origins(own))
  if (options.worst) await printWorst(judge, own, rows, options.worst)
  const lost = options.floor ? belowFloor(scores.get('Lede') ?? {}, options.floor) : []
  for (const line of lost) console.error(line)
  return lost.length > 0 ? 1 : 0
}

function predictionsOf(outcomes: Outcome[], reader: string): Map<Row, Prediction> {
  const found = new Map<Row, Prediction>()
  for (const { row, predictions } of outcomes) {
    const prediction = predictions.get(reader)
    if (prediction) found.set(row, prediction)
  }
  return found
}

async function printWorst(
  judge: Scorer,
  own: Map<Row, Prediction>,
  rows: Row[],
  { field, count }: NonNullable<Options['worst']>
): Promise<void> {
  for (const dataset of new Set(rows.map(({ dataset }) => dataset)))
    console.log(`\nworst ${field} in ${dataset}\n${await judge.worst(own, dataset, field, count)}`)
}
