/** Listening, as one state with the ways to change it. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { language as interfaceLanguage, t } from '../../platform/i18n'
import { readVoice, writeVoice } from '../../platform/voices'
import type { ToastMessage } from '../toast/use-toast'
import { focusedAround } from '../use-focus-kept'
import { baseOf, chooseVoice, voicesFor } from './choose-voice'
import { giveBackFocus } from './give-back-focus'
import { loadVoices } from './load-voices'
import type { Session } from './session'

export type ListeningState =
  | { name: 'silent' }
  /** The browser has not told yet which voices there are. */
  | { name: 'looking' }
  /** `language`: BCP 47, for the message. */
  | { name: 'no-voice'; language: string }
  | {
      name: 'listening'
      isPaused: boolean
      /** The passage being read, from 1, and how many there are. */
      passage: number
      passages: number
      voice: SpeechSynthesisVoice
      /** All that speak the article's language, best first. */
      voices: SpeechSynthesisVoice[]
    }

export interface Listening {
  state: ListeningState
  start(): void
  /** Pauses, or speaks on. */
  toggle(): void
  step(by: number): void
  choose(voiceURI: string): void
  stop(): void
}

/**
 * `scroller` holds the drawn article; `language` is the article's, empty when unknown; `speed` comes of
 * the settings. A voice that stops by itself is told of through `say`; the player stays, paused there.
 */
export function useListening(
  scroller: RefObject<HTMLElement | null>,
  language: string,
  speed: number,
  say: (message: ToastMessage) => void
): Listening {
  const [state, setState] = useState<ListeningState>({ name: 'silent' })
  const session = useRef<Session | undefined>(undefined)
  /** The search for a voice that is under way: another press does not begin another. */
  const search = useRef<symbol | undefined>(undefined)
  /** What had the focus before the player. */
  const before = useRef<Element | null | undefined>(undefined)
  const spoken = language || interfaceLanguage()
  const isSilent = state.name === 'silent'

  const stop = () => {
    search.current = undefined
    session.current?.stop()
    session.current = undefined
    setState({ name: 'silent' })
  }
  const update = (changes: Partial<Extract<ListeningState, { name: 'listening' }>>) =>
    setState((present) => (present.name === 'listening' ? { ...present, ...changes } : present))

  const start = async () => {
    const root = scroller.current
    if (!root || session.current || search.current) return
    const mine = Symbol()
    search.current = mine
    if (isSilent) before.current = focusedAround(root)
    if (isSilent && speechSynthesis.getVoices().length === 0) setState({ name: 'looking' })
    const [all, { openSession }] = await Promise.all([
      loadVoices(speechSynthesis),
      import('./session')
    ])
    const voice = chooseVoice(all, spoken, await readVoice(baseOf(spoken)))
    if (search.current !== mine) return
    search.current = undefined
    session.current =
      voice &&
      openSession(root, {
        language: spoken,
        voice,
        speed,
        onPassage: (index) => update({ passage: index + 1 }),
        onEnd: stop,
        onError() {
          update({ isPaused: true })
          say({ text: t('voice_failed') })
        }
      })
    if (!voice || !session.current) return setState({ name: 'no-voice', language: spoken })
    const { passages } = session.current
    const voices = voicesFor(all, spoken)
    setState({ name: 'listening', isPaused: false, passage: 1, passages, voice, voices })
    session.current.begin()
  }

  useLayoutEffect(() => {
    const text = scroller.current
    if (isSilent && text && before.current !== undefined) giveBackFocus(text, before.current)
    if (isSilent) before.current = undefined
  }, [isSilent])

  // A device with thousands of voices takes seconds to tell of them: the reader is heard then.
  const isWaiting = state.name === 'no-voice'
  useEffect(() => {
    if (!isWaiting) return
    const again = () => void start()
    speechSynthesis.addEventListener('voiceschanged', again)
    return () => speechSynthesis.removeEventListener('voiceschanged', again)
  }, [isWaiting])

  const toggle = () => {
    if (state.name !== 'listening') return
    if (state.isPaused) session.current?.play()
    else session.current?.pause()
    update({ isPaused: !state.isPaused })
  }

  const choose = (voiceURI: string) => {
    const voice =
      state.name === 'listening' && state.voices.find((one) => one.voiceURI === voiceURI)
    if (!voice) return
    session.current?.change(voice, speed)
    update({ voice })
    void writeVoice(baseOf(spoken), voiceURI)
  }

  const voice = state.name === 'listening' ? state.voice : undefined
  useEffect(() => {
    if (voice) session.current?.change(voice, speed)
  }, [speed])
  useEffect(() => {
    const leave = () => {
      search.current = undefined
      session.current?.stop()
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return { state, start, toggle, step: (by) => session.current?.step(by), choose, stop }
}
