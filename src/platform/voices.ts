/** The voice chosen for each language, kept on this device. */
import browser from 'webextension-polyfill'

const PREFIX = 'voice:'

/** `language`: a primary subtag, such as `en`. The answer is a voiceURI. */
export async function readVoice(language: string): Promise<string | undefined> {
  const key = PREFIX + language
  const { [key]: voice } = await browser.storage.local.get(key)
  return typeof voice === 'string' ? voice : undefined
}

/** `language` without its region; an empty `voiceURI` leaves the choice to Lede. */
export async function writeVoice(language: string, voiceURI: string): Promise<void> {
  await browser.storage.local.set({ [PREFIX + language]: voiceURI })
}
