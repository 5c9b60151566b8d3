/** The browser's voices. They come late in Chromium, on Linux without a word that they have come. */

/** Milliseconds to wait for voices on a device that may have none. */
const PATIENCE = 3000
/** Milliseconds between two looks. */
const LOOK_EVERY = 100

type Voices = Pick<SpeechSynthesis, 'getVoices'>

export async function loadVoices(synthesis: Voices): Promise<SpeechSynthesisVoice[]> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const voices = synthesis.getVoices()
    if (voices.length > 0 || performance.now() > end) return voices
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
}
