/** Prints the scores of several readers side by side, data set by data set. */
import type { Scores } from '../score.ts'

/** Counts of pages, no measures of quality. */
const COUNTS = new Set(['n', 'missing'])

export function scoreTable(byReader: Map<string, Scores>, goals: Scores): string {
  const [first] = byReader.values()
  const names = [...byReader.keys()]
  return Object.keys(first ?? {})
    .map((dataset) => {
      const own = first?.[dataset] ?? {}
      const all = [...byReader.values()].map((scores) => scores[dataset] ?? {})
      const head = line(`${dataset} (${own.n})`, [...names, 'goal'])
      const metrics = new Set(all.flatMap((scores) => Object.keys(scores)))
      const rows = [...metrics]
        .filter((metric) => !COUNTS.has(metric))
        .map((metric) => {
          const goal = goals[dataset]?.[metric]
          const values = all.map((scores) => shown(scores[metric]))
          return line(`  ${metric}`, [...values, goal ? verdict(own[metric], goal) : ''])
        })
      return [head, ...rows].join('\n')
    })
    .join('\n\n')
}

const line = (label: string, cells: string[]): string =>
  label.padEnd(22) + cells.map((cell) => cell.padStart(13)).join('')

const shown = (value: number | undefined): string => value?.toFixed(3) ?? '–'

const verdict = (value = 0, goal: number): string => `${shown(goal)} ${value >= goal ? '✓' : '✗'}`
