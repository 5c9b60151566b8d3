/** The snapshot's tree as the HTML of a fixture: what `npm run fixture` takes as it is. */
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { scramble } from './scramble'

export const writeReport = (page: Root, isScrambled: boolean): string =>
  `${toHtml(isScrambled ? scramble(page) : page)}\n`
