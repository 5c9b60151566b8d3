/** Says how many pages a reader found no article on, and how many broke. */
import type { Outcome } from '../run-pages.ts'

export function tally(outcomes: Outcome[], readers: string[], seconds: number): string {
  const broken = outcomes.filter(({ errors }) => errors.has('page'))
  const lines = readers.map((name) => {
    const errors = outcomes.filter((outcome) => outcome.errors.has(name))
    const none = outcomes.filter(
      ({ predictions, errors }) =>
        !predictions.has(name) && !errors.has(name) && !errors.has('page')
    )
    return `${name}: ${none.length} said to be no article, ${errors.length} errors`
  })
  return [
    `${outcomes.length} pages in ${seconds.toFixed(0)} s, ${broken.length} could not be shown`,
    ...lines,
    ...failures(outcomes)
  ].join('\n')
}

/** The first twenty failures, a line each. */
function failures(outcomes: Outcome[]): string[] {
  return outcomes
    .flatMap(({ row, errors }) =>
      [...errors].map(
        ([who, error]) =>
          `  ${who} on ${row.dataset}/${row.id}: ${error.split('\n')[0]?.slice(0, 160)}`
      )
    )
    .slice(0, 20)
}
