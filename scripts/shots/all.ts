/** Every picture that `npm run shots` takes: a surface adds its rows here. */

import { pageShots } from './pages.ts'
import { popupShots } from './popup.ts'
import type { Shot } from './shot.ts'

export const shots: Shot[] = [...popupShots, ...pageShots]
