/** The voice for a language: the one the reader chose, else one of this device's own. */

/** The part of a voice that the choice looks at. */
export type Voice = Pick<
  SpeechSynthesisVoice,
  'lang' | 'localService' | 'default' | 'voiceURI' | 'name'
>

/** Voices that speak `language` (BCP 47), best first: local, same region, the system's default. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string): V[] {
  const wanted = normal(language)
  const base = baseOf(language)
  const rank = (voice: V) =>
    (voice.localService ? 4 : 0) + (normal(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0)
  return voices
    .filter((voice) => baseOf(voice.lang) === base)
    .toSorted((one, other) => rank(other) - rank(one))
}

/** `remembered`: the voiceURI chosen earlier for this language. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: string,
  remembered?: string
): V | undefined {
  const speakers = voicesFor(voices, language)
  return speakers.find(({ voiceURI }) => voiceURI === remembered) ?? speakers[0]
}

/** Android writes `en_GB`. */
const normal = (tag: string) => tag.replaceAll('_', '-').toLowerCase()

/** `en` of `en-GB`: also the name under which a voice is remembered. */
export const baseOf = (tag: string) => normal(tag).split('-')[0] ?? ''
