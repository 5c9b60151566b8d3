/** The shortest edit from one sequence to another: E. Myers, "An O(ND) Difference Algorithm", 1986. */

export interface Edit<T> {
  kind: 'same' | 'removed' | 'added'
  item: T
}

/** Most edits looked for; texts that differ by more count as replaced as a whole. */
const MOST_EDITS = 1000

/** Edits from `before` to `after`; items are the same when `id` gives the same string. */
export function sequenceDiff<T>(before: T[], after: T[], id: (item: T) => string): Edit<T>[] {
  const a = before.map(id)
  const b = after.map(id)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const rest = Math.min(a.length, b.length) - head
  while (tail < rest && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middle = (items: T[]) => items.slice(head, items.length - tail)
  const same = (items: T[]) => items.map((item): Edit<T> => ({ kind: 'same', item }))
  return [
    ...same(after.slice(0, head)),
    ...shortest(middle(before), middle(after), id),
    ...same(after.slice(after.length - tail))
  ]
}

function shortest<T>(before: T[], after: T[], id: (item: T) => string): Edit<T>[] {
  const a = before.map(id)
  const b = after.map(id)
  /** `rounds[d]` holds, for each diagonal, how far `d` edits reach into `a`. */
  const rounds: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let d = 0; d <= Math.min(MOST_EDITS, a.length + b.length); d++) {
    rounds.push(reach)
    const next = new Map<number, number>()
    for (let k = -d; k <= d; k += 2) {
      let x = step(reach, k, d)
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return trace(rounds, before, after)
    }
    reach = next
  }
  return [
    ...before.map((item): Edit<T> => ({ kind: 'removed', item })),
    ...after.map((item): Edit<T> => ({ kind: 'added', item }))
  ]
}

/** Where edit `d` lands on diagonal `k`: one down from above it, or one right from below it. */
function step(reach: Map<number, number>, k: number, d: number): number {
  return isDown(reach, k, d) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
}

/** Walks back from the end through the rounds. */
function trace<T>(rounds: Map<number, number>[], before: T[], after: T[]): Edit<T>[] {
  const edits: Edit<T>[] = []
  let x = before.length
  let y = after.length
  const push = (kind: Edit<T>['kind'], item: T | undefined) => {
    if (item !== undefined) edits.push({ kind, item })
  }
  for (let d = rounds.length - 1; d >= 0; d--) {
    const k = x - y
    const entered = d === 0 ? 0 : step(rounds[d] ?? new Map(), k, d)
    while (x > entered && y > entered - k) {
      push('same', after[--y])
      x--
    }
    if (d === 0) break
    if (y > 0 && isDown(rounds[d] ?? new Map(), k, d)) push('added', after[--y])
    else push('removed', before[--x])
  }
  return edits.reverse()
}

const isDown = (reach: Map<number, number>, k: number, d: number) =>
  k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
