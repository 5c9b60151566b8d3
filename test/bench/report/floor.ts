/** The least that is accepted of the scores, so that what has been won is not lost unseen. */
import { readFileSync } from 'node:fs'
import type { Scores } from '../score.ts'

/** A line for each score below the floor in `file`: data set → metric → lowest value. */
export function belowFloor(scores: Scores, file: string): string[] {
  const floor = JSON.parse(readFileSync(file, 'utf8')) as Scores
  return Object.entries(floor).flatMap(([dataset, metrics]) =>
    Object.entries(metrics).flatMap(([metric, least]) => {
      const value = scores[dataset]?.[metric]
      if (value !== undefined && value >= least) return []
      return [`below the floor: ${dataset} ${metric} is ${value ?? 'missing'}, may be ${least}`]
    })
  )
}
