/** A way to read an article out of a page: Lede's, or another's to compare with. */

import type { Prediction } from '../prediction.ts'
import type { World } from '../tab.ts'

export interface Reader {
  name: string
  /** What it makes of the page shown in `world`; undefined if it sees no article. Throws if it breaks. */
  read: (world: World) => Promise<Prediction | undefined>
}
