/** Voices that say nothing, since machines that run browsers for us have none. */
import type { View } from './browser.ts'

/** From now on `view` has a local English voice of each name, and no other. */
export const giveVoices = (view: View, names: string[]): Promise<void> =>
  view.evaluate((names) => {
    const voices = names.map((name) => ({
      name,
      voiceURI: name,
      lang: 'en-GB',
      localService: true
    }))
    const SpeechSynthesisUtterance = class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance })
    Object.assign(speechSynthesis, { getVoices: () => voices, speak: () => undefined })
  }, names)
