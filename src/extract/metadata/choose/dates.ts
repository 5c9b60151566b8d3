/** The dates: what is declared before what is printed, the more precise of those that agree. */
import type { When } from '../../../article/types'
import type { Claim } from '../claims'
import { parseWhen, type TimeContext } from '../time/parse-when'

/** Declared claims parsed, printed ones behind them. */
export function chooseDate(
  declared: Claim<string>[],
  printed: Claim<When>[],
  context: TimeContext
): { best?: Claim<When>; all: Claim<When>[] } {
  const parsed = declared.flatMap((claim) => {
    const value = parseWhen(claim.value, context)
    return value ? [{ ...claim, value }] : []
  })
  const all = [...parsed, ...printed]
  const first = all[0]
  if (!first) return { all }
  if (first.value.precision !== 'day') return { best: first, all }
  const finer = all.find(({ value }) => isClock(value) && value.at.slice(0, 10) === first.value.at)
  return { best: finer ?? first, all }
}

function isClock({ precision }: When): boolean {
  return precision === 'instant' || precision === 'minute'
}
