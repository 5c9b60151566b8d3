/** The browser's voices. They come late in Chromium: what is empty at first is waited for. */

/**
 * Milliseconds until a device that tells of no voice is taken to have none; on Linux the list has
 * come after 2,600 to 5,400.
 */
const PATIENCE = 7000

export async function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices()
  if (voices.length > 0) return voices
  await new Promise<void>((resolve) => {
    const done = () => {
      synthesis.removeEventListener('voiceschanged', look)
      clearTimeout(waiting)
      resolve()
    }
    // Some engines also tell of a list that is still empty.
    const look = () => synthesis.getVoices().length > 0 && done()
    const waiting = setTimeout(done, PATIENCE)
    synthesis.addEventListener('voiceschanged', look)
  })
  return synthesis.getVoices()
}
