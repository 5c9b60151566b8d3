/** While listening, the bar is a player: back, pause, on, speed, voice, stop. */

import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-preact'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { language, t } from '../../platform/i18n'
import { nextChoice, type Settings } from '../../settings/settings'
import { Toolbar } from '../panel/Toolbar'
import type { ChangeSettings } from '../settings/use-settings'
import { focusedAround } from '../use-focus-kept'
import type { Listening, ListeningState } from './use-listening'

export interface PlayerProps {
  listening: Listening
  speed: Settings['speed']
  onChange: ChangeSettings
}

export function Player({ listening, speed, onChange }: PlayerProps) {
  const { state } = listening
  const main = useRef<HTMLButtonElement>(null)
  const isIn = useRef(false)
  const hasNoVoice = state.name === 'no-voice'
  useLayoutEffect(() => {
    const button = main.current
    if (button && !(isIn.current && focusedAround(button))) button.focus()
    isIn.current = true
  }, [hasNoVoice])
  if (state.name === 'silent') return null
  if (state.name === 'no-voice') return <NoVoice {...{ listening, state, main }} />
  const isOff = state.name === 'looking'
  const isPaused = state.name === 'listening' && state.isPaused
  const factor = new Intl.NumberFormat(language()).format(speed)
  return (
    <>
      <Toolbar label={t('listen')}>
        <Control label={t('back')} isOff={isOff} onClick={() => listening.step(-1)}>
          <SkipBack class="icon icon-flips" aria-hidden="true" />
        </Control>
        <button
          ref={main}
          type="button"
          class="icon-button"
          aria-disabled={isOff || undefined}
          aria-label={t(isPaused ? 'play' : 'pause')}
          title={t(isPaused ? 'play' : 'pause')}
          onClick={listening.toggle}
        >
          {isPaused ? (
            <Play class="icon" aria-hidden="true" />
          ) : (
            <Pause class="icon" aria-hidden="true" />
          )}
        </button>
        <Control label={t('on')} isOff={isOff} onClick={() => listening.step(1)}>
          <SkipForward class="icon icon-flips" aria-hidden="true" />
        </Control>
        <button
          type="button"
          class="button button-ghost"
          aria-label={t('speed', factor)}
          title={t('speed', factor)}
          onClick={() => onChange({ speed: nextChoice('speed', speed) })}
        >
          {factor}×
        </button>
        {isOff ? (
          <i class="voices-skeleton skeleton-pulse" />
        ) : (
          <Voices {...{ listening, state }} />
        )}
        <Control label={t('stop')} onClick={listening.stop}>
          <X class="icon" aria-hidden="true" />
        </Control>
      </Toolbar>
      <p class="only-spoken" role="status">
        {!isOff && t('listening', String(state.passage), String(state.passages))}
      </p>
    </>
  )
}

interface VoicesProps {
  listening: Listening
  state: Extract<ListeningState, { name: 'listening' }>
}

function Voices({ listening, state }: VoicesProps) {
  return (
    <select
      class="voices"
      aria-label={t('voice')}
      value={state.voice.voiceURI}
      onChange={({ currentTarget }) => listening.choose(currentTarget.value)}
    >
      {state.voices.map(({ voiceURI, name }) => (
        <option key={voiceURI} value={voiceURI}>
          {name}
        </option>
      ))}
    </select>
  )
}

interface NoVoiceProps {
  listening: Listening
  state: Extract<ListeningState, { name: 'no-voice' }>
  main: RefObject<HTMLButtonElement | null>
}

function NoVoice({ listening, state, main }: NoVoiceProps) {
  const names = new Intl.DisplayNames(language(), { type: 'language' })
  return (
    <div class="toolbar">
      <p class="no-voice" role="status">
        {t('no_voice', names.of(state.language) ?? state.language)}
      </p>
      <Control button={main} label={t('close')} onClick={listening.stop}>
        <X class="icon" aria-hidden="true" />
      </Control>
    </div>
  )
}

interface ControlProps {
  button?: RefObject<HTMLButtonElement | null>
  label: string
  isOff?: boolean
  onClick(): void
  children: preact.ComponentChildren
}

function Control({ button, label, isOff, onClick, children }: ControlProps) {
  return (
    <button
      ref={button ?? null}
      type="button"
      class="icon-button"
      aria-disabled={isOff || undefined}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
