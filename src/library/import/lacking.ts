/** Which texts of a file the library has need of. */
import { attempt, ProblemError } from '../attempt'
import { decodeBody } from '../body-codec'
import type { Library } from '../database'
import type { BodyRecord } from '../records'

/** Of `bodies` those that are not here, or damaged here: restoring a backup mends the library. */
export async function lacking(db: Library, bodies: BodyRecord[]): Promise<BodyRecord[]> {
  const lacked: BodyRecord[] = []
  // One after another: all of them unfolded at once would be much to hold.
  for (const body of bodies) {
    const read = await attempt(() => db.get('bodies', [body.key, body.version]))
    if (!read.ok && read.problem.kind !== 'record-damaged') throw new ProblemError(read.problem)
    const here = read.ok && read.value
    if (!here || !(await decodeBody(here)).ok) lacked.push(body)
  }
  return lacked
}
