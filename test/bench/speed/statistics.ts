/** The few statistics that a list of timings needs. */

/** The value below which `share` (0 to 1) of the numbers lie, by nearest rank; NaN for none. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (numbers: number[]): number => quantile(numbers, 0.5)
