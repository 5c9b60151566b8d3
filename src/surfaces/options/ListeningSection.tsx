/** How stories are read aloud: the speed, and a voice for each language. */
import { useEffect, useState } from 'preact/hooks'
import { numberFormat } from '../../article/formatters'
import { language, t } from '../../platform/i18n'
import { SETTINGS, type Settings } from '../../settings/settings'
import { loadVoices } from '../../ui/listen/load-voices'
import { Choices } from '../../ui/panel/Choices'
import { Row } from './Row'
import type { Pane } from './sections'
import { VoiceRows } from './VoiceRows'

export function ListeningSection({ settings, change }: Pane) {
  const voices = useVoices()
  const speeds = SETTINGS.speed.choices.map(String)
  const nameOf = (speed: string) => t('speed_times', numberFormat(language()).format(Number(speed)))
  return (
    <>
      <Row label={t('speed_label')} isWide isNamed>
        <Choices
          class="segments segments-worded"
          label={t('speed_label')}
          choices={speeds}
          value={String(settings.speed)}
          onChoose={(speed) => change({ speed: Number(speed) as Settings['speed'] })}
          nameOf={nameOf}
          draw={(speed) => <span aria-hidden="true">{nameOf(speed)}</span>}
        />
      </Row>
      {voices?.length === 0 && <p class="options-text">{t('voices_none')}</p>}
      {voices && voices.length > 0 && (
        <>
          <VoiceRows voices={voices} speed={settings.speed} />
          <p class="options-text">{t('voices_hint')}</p>
        </>
      )}
    </>
  )
}

/** Undefined until the browser has told. */
function useVoices(): SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>()
  useEffect(() => {
    if ('speechSynthesis' in globalThis) void loadVoices(speechSynthesis).then(setVoices)
    else setVoices([])
  }, [])
  return voices
}
