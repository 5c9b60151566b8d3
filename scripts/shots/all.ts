/** Every picture that `npm run shots` takes: a surface adds its rows here. */
import { hardShots } from './hard.ts'
import { libraryShots } from './library.ts'
import { listeningShots } from './listening.ts'
import { overlayShots } from './overlay.ts'
import { pageShots } from './pages.ts'
import { popupShots } from './popup.ts'
import { readerShots } from './reader.ts'
import { savedShots } from './saved.ts'
import type { Shot } from './shot.ts'
import { storeShots } from './store.ts'

export const shots: Shot[] = [
  ...popupShots,
  ...overlayShots,
  ...readerShots,
  ...listeningShots,
  ...savedShots,
  ...libraryShots,
  ...pageShots,
  ...hardShots,
  ...storeShots
]
