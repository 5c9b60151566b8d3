/** The browser's voices. They come late in Chromium: an empty list is asked for once more. */

/** Milliseconds to wait for voices on a device that may have none. */
const PATIENCE = 1500

export async function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return voices
  await new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', resolve, { once: true })
    setTimeout(resolve, PATIENCE)
  })
  return synthesis.getVoices()
}
