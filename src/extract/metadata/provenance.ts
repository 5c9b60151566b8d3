/** Who was believed about a field, who says the same, who does not. */
import type { Provenance } from '../../article/types'
import type { Claim } from './claims'

export function provenanceOf<T>(
  source: string,
  chosen: string,
  claims: Claim<T>[],
  key: (value: T) => string
): Provenance {
  const agrees = new Set<string>()
  const differs = new Set<string>()
  for (const claim of claims)
    if (claim.source !== source) (key(claim.value) === chosen ? agrees : differs).add(claim.source)
  return { source, agrees: [...agrees], differs: [...differs].filter((name) => !agrees.has(name)) }
}
