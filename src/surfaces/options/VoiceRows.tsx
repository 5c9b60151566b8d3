/** A language, and the voice that reads it. */
import { useEffect, useId, useState } from 'preact/hooks'
import { language, t } from '../../platform/i18n'
import { readVoice, writeVoice } from '../../platform/voices'
import { baseOf, chooseVoice, voicesFor } from '../../ui/listen/choose-voice'
import { Row } from './Row'

export interface VoiceRowsProps {
  voices: SpeechSynthesisVoice[]
  speed: number
}

/** Stands for no choice; no voice has an empty name. */
const AUTO = ''

export function VoiceRows({ voices, speed }: VoiceRowsProps) {
  const id = useId()
  const spoken = languagesOf(voices)
  const own = baseOf(language())
  const [chosen, setChosen] = useState(spoken.includes(own) ? own : (spoken[0] ?? own))
  const [voice, setVoice] = useState(AUTO)
  useEffect(() => {
    let isPast = false
    void readVoice(chosen).then((known) => !isPast && setVoice(known ?? AUTO))
    return () => {
      isPast = true
    }
  }, [chosen])
  const choose = (voiceURI: string) => {
    setVoice(voiceURI)
    void writeVoice(chosen, voiceURI)
  }
  const hear = () => {
    const words = new SpeechSynthesisUtterance(nameOf(chosen, chosen))
    words.lang = chosen
    words.voice = chooseVoice(voices, chosen, voice) ?? null
    words.rate = speed
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  }
  const label = t('voice_for', nameOf(chosen, language()))
  return (
    <>
      <Row label={t('about_language')} isNamed>
        <select
          class="select"
          aria-label={t('about_language')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {spoken.map((tag) => (
            <option key={tag} value={tag}>
              {nameOf(tag, language())}
            </option>
          ))}
        </select>
      </Row>
      <Row label={label} isNamed>
        <select
          id={id}
          class="select"
          aria-label={label}
          value={voice}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value={AUTO}>{t('voice_auto')}</option>
          {voicesFor(voices, chosen).map(({ name, voiceURI }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="button button-line" onClick={hear}>
          {t('hear_it')}
        </button>
      </Row>
    </>
  )
}

const languagesOf = (voices: readonly SpeechSynthesisVoice[]) => {
  const tags = [...new Set(voices.map(({ lang }) => baseOf(lang)))].filter(Boolean)
  return tags.toSorted((one, other) =>
    nameOf(one, language()).localeCompare(nameOf(other, language()), language())
  )
}

/** The name of the language `tag`, in the language `inside`; the tag where there is none. */
function nameOf(tag: string, inside: string): string {
  try {
    return new Intl.DisplayNames(inside, { type: 'language' }).of(tag) ?? tag
  } catch {
    // Voices of the system may name languages that are no BCP 47.
    return tag
  }
}
