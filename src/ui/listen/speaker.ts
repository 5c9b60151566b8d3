/**
 * Reads passages aloud piece by piece. Pausing cancels and speaks on from the last word: the
 * browser's own pause is deaf on some systems, and a paused voice may never come back.
 */
import type { Passage } from './passages'

export interface SpeakerEvents {
  /** Now reading `length` units from `start` of the passage at `index`. */
  onWord(index: number, start: number, length: number): void
  /** Now at the passage at `index`. */
  onPassage(index: number): void
  /** The last passage has been read. */
  onEnd(): void
  /** The voice failed, with the browser's own word for it. */
  onError(error: string): void
}

export interface Speaker {
  /** Speaks on; from the start of the passage at `from`, where one is named. */
  play(from?: number): void
  pause(): void
  /** To the start of the passage `by` passages away; 0 says the present one again. */
  step(by: number): void
  /** Speaks on at another speed or with another voice. */
  change(voice: SpeechSynthesisVoice, rate: number): void
  /** Silent for good. */
  stop(): void
}

interface Place {
  passage: number
  piece: number
  /** Units of the piece already said. */
  said: number
}

export function createSpeaker(
  passages: readonly Passage[],
  voice: SpeechSynthesisVoice,
  rate: number,
  events: SpeakerEvents,
  synthesis: SpeechSynthesis = speechSynthesis
): Speaker {
  let place: Place = { passage: 0, piece: 0, said: 0 }
  let isPlaying = false
  /** Each utterance has a number; events of one that was cancelled are ignored. */
  let turn = 0

  const silence = () => {
    turn += 1
    synthesis.cancel()
  }

  const speak = () => {
    silence()
    const piece = passages[place.passage]?.pieces[place.piece]
    if (!piece) return
    const mine = turn
    const from = place.said
    const utterance = new SpeechSynthesisUtterance(piece.text.slice(from))
    Object.assign(utterance, { voice, lang: voice.lang, rate })
    utterance.onboundary = ({ charIndex, charLength, name }) => {
      if (turn !== mine || (name && name !== 'word')) return
      place.said = from + charIndex
      events.onWord(
        place.passage,
        piece.start + place.said,
        charLength || wordAt(piece.text, place.said)
      )
    }
    utterance.onend = () => turn === mine && advance()
    utterance.onerror = ({ error }) => {
      if (turn !== mine) return
      isPlaying = false
      events.onError(error)
    }
    if (from === 0) events.onWord(place.passage, piece.start, piece.text.trimEnd().length)
    synthesis.speak(utterance)
  }

  const go = (to: Place) => {
    if (to.passage !== place.passage) events.onPassage(to.passage)
    place = to
    if (isPlaying) speak()
  }

  const advance = () => {
    const { passage, piece } = place
    if (passages[passage]?.pieces[piece + 1]) return go({ passage, piece: piece + 1, said: 0 })
    if (passages[passage + 1]) return go({ passage: passage + 1, piece: 0, said: 0 })
    isPlaying = false
    events.onEnd()
  }

  return {
    play(from) {
      if (from !== undefined) place = { passage: from, piece: 0, said: 0 }
      isPlaying = true
      events.onPassage(place.passage)
      speak()
    },
    pause() {
      isPlaying = false
      silence()
    },
    step(by) {
      const passage = Math.min(Math.max(0, place.passage + by), passages.length - 1)
      go({ passage, piece: 0, said: 0 })
    },
    change(newVoice, newRate) {
      voice = newVoice
      rate = newRate
      if (isPlaying) speak()
    },
    stop() {
      isPlaying = false
      silence()
    }
  }
}

/** The length of the word at `at`, for voices that do not tell; marks and joiners are parts of words. */
function wordAt(text: string, at: number): number {
  return /^[\p{L}\p{M}\p{N}\p{Join_Control}'’-]*/u.exec(text.slice(at, at + 100))?.[0].length || 1
}
