/** The browser's voices. They come late in Chromium: an empty list is asked for once more. */

/** Milliseconds to wait for voices on a device that may have none; on Linux they have taken 1 to 4 s. */
const PATIENCE = 3000

export async function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return voices
  await new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', resolve, { once: true })
    setTimeout(resolve, PATIENCE)
  })
  return synthesis.getVoices()
}
