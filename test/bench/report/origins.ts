/** Whether stories shown by another site are given to their source, on pages labelled by hand. */
import labels from '../../fixtures/origin/corpus.json' with { type: 'json' }
import type { Row } from '../corpus.ts'
import type { Prediction } from '../prediction.ts'

interface Label {
  dataset: string
  id: string
  source: string
  host: string
}

/** A line for the report, and one for each story that is given to another; empty without labels. */
export function origins(own: Map<Row, Prediction>): string {
  const labelled = [...own].flatMap(([row, prediction]) => {
    const label = (labels as Label[]).find(
      ({ dataset, id }) => row.dataset === dataset && row.id === id
    )
    return label ? [{ label, prediction }] : []
  })
  const ids = new Set(labelled.map(({ label }) => `${label.dataset}/${label.id}`))
  const wrong = labelled.filter(
    ({ label, prediction }) => fold(prediction.publisher) !== fold(label.source)
  )
  const others = [...own].filter(([row, { via }]) => via && !ids.has(`${row.dataset}/${row.id}`))
  if (!labelled.length && !others.length) return ''
  return [
    `origin: ${labelled.length - wrong.length} of ${labelled.length} labelled stories given to their source; ${others.length} others given away`,
    ...wrong.map(
      ({ label, prediction }) =>
        `  ${label.dataset}/${label.id}: ${label.source}, not ${prediction.publisher}`
    ),
    ...others.map(
      ([{ dataset, id }, { publisher, via }]) => `  ${dataset}/${id}: ${publisher} via ${via}`
    )
  ].join('\n')
}

const fold = (name = '') =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
