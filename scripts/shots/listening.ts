/** Listen, with voices and without. */
import type { View } from '../../test/browsers/browser.ts'
import { giveVoices } from '../../test/browsers/silent-voices.ts'
import { appears } from '../../test/browsers/wait.ts'
import { popupShots } from './popup.ts'
import { readerShots } from './reader.ts'
import { type Shot, type Stage, shotCalled } from './shot.ts'

export const listeningShots: Shot[] = [
  { name: 'popup-listening', show: (stage) => listen(stage, popupShots, 'popup-bare', VOICES) },
  { name: 'popup-looking', show: (stage) => listen(stage, popupShots, 'popup-bare') },
  { name: 'popup-no-voice', show: (stage) => listen(stage, popupShots, 'popup-bare', []) },
  {
    ...shotCalled('reader', readerShots),
    name: 'reader-listening',
    show: (stage) => listen(stage, readerShots, 'reader', VOICES)
  }
]

const VOICES = ['Daniel (English, United Kingdom)', 'Fiona']

/** Without `names`, the browser has not told yet. */
async function listen(stage: Stage, among: Shot[], of: string, names?: string[]): Promise<View> {
  const view = await shotCalled(of, among).show(stage)
  await giveVoices(view, names ?? [])
  await view.press('l')
  await appears(view, names ? (names.length > 0 ? '.voices' : '.no-voice') : '.voices-skeleton')
  return view
}
