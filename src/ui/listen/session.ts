/** A text that is being read aloud, from where its reader is. It comes when listening is asked for. */
import { highlightSpoken } from './highlight-spoken'
import { passageInView } from './passage-in-view'
import { passagesOf, rangeIn } from './passages'
import { createSpeaker, type Speaker, type SpeakerEvents } from './speaker'

export interface Session extends Speaker {
  /** How many passages there are. */
  passages: number
  /** Speaks from where the reader is. */
  begin(): void
}

export interface SessionOptions extends Omit<SpeakerEvents, 'onWord'> {
  /** BCP 47. */
  language: string
  voice: SpeechSynthesisVoice
  speed: number
}

/** `root` holds the drawn article. Undefined where there is nothing to say. */
export function openSession(
  root: HTMLElement,
  { language, voice, speed, ...events }: SessionOptions
): Session | undefined {
  const passages = passagesOf(root, language)
  if (passages.length === 0) return undefined
  const highlight = highlightSpoken(root)
  const speaker = createSpeaker(passages, voice, speed, {
    ...events,
    onWord(index, start, length) {
      const passage = passages[index]
      highlight.show(passage && rangeIn(passage.element, start, length))
    }
  })
  return {
    ...speaker,
    passages: passages.length,
    begin: () => speaker.play(passageInView(passages, root)),
    play(from) {
      highlight.follow()
      speaker.play(from)
    },
    step(by) {
      highlight.follow()
      speaker.step(by)
    },
    stop() {
      speaker.stop()
      highlight.clear()
    }
  }
}
