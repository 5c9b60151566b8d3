import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Passage } from '../../../../src/ui/listen/passages'
import { createSpeaker, type SpeakerEvents } from '../../../../src/ui/listen/speaker'

/** An utterance as the browser has it, with what a test needs to play the voice. */
class Utterance {
  onend?: () => void
  onerror?: (event: { error: string }) => void
  onboundary?: (event: { charIndex: number; charLength?: number; name: string }) => void
  rate = 1
  text: string
  constructor(text: string) {
    this.text = text
  }
}

const spoken: Utterance[] = []
const last = () => spoken.at(-1) as Utterance
const synthesis = {
  cancel: vi.fn(),
  speak: (utterance: Utterance) => spoken.push(utterance)
}

const passage = (...texts: string[]): Passage => {
  let start = 0
  const pieces = texts.map((text) => {
    const piece = { text, start }
    start += text.length
    return piece
  })
  return { element: {} as Element, pieces }
}

function speaker(...passages: Passage[]) {
  const events = { onWord: vi.fn(), onPassage: vi.fn(), onEnd: vi.fn(), onError: vi.fn() }
  const voice = { lang: 'en' } as SpeechSynthesisVoice
  const made = createSpeaker(passages, voice, 1, events satisfies SpeakerEvents, synthesis as never)
  return { ...made, events }
}

beforeEach(() => {
  spoken.length = 0
  synthesis.cancel.mockClear()
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})

describe('speaker', () => {
  it('goes from sentence to sentence and tells when all is said', () => {
    const { play, events } = speaker(passage('One. ', 'Two.'), passage('Three.'))
    play()
    last().onend?.()
    last().onend?.()
    expect(spoken.map(({ text }) => text)).toEqual(['One. ', 'Two.', 'Three.'])
    expect(events.onPassage.mock.calls).toEqual([[0], [1]])
    expect(events.onEnd).not.toHaveBeenCalled()
    last().onend?.()
    expect(events.onEnd).toHaveBeenCalledOnce()
  })

  it('begins at the passage that is named, and goes on from there', () => {
    const { play, pause, events } = speaker(passage('One.'), passage('Two.'))
    play(1)
    pause()
    play()
    expect(spoken.map(({ text }) => text)).toEqual(['Two.', 'Two.'])
    expect(events.onPassage.mock.calls).toEqual([[1], [1]])
  })

  it('points at the sentence, then at each word in it', () => {
    const { play, events } = speaker(passage('One two. ', 'Three four.'))
    play()
    last().onend?.()
    last().onboundary?.({ charIndex: 6, name: 'word' })
    expect(events.onWord.mock.calls).toEqual([
      [0, 0, 8],
      [0, 9, 11],
      [0, 15, 4]
    ])
  })

  it.each([
    ['a word with vowel signs', 'हिन्दी में', 6],
    ['a word with a joiner', 'می\u200cرود و', 6]
  ])('points at the whole of %s where the voice does not say how long it is', (_, text, length) => {
    const { play, events } = speaker(passage(text))
    play()
    last().onboundary?.({ charIndex: 0, name: 'word' })
    expect(events.onWord).toHaveBeenLastCalledWith(0, 0, length)
  })

  it('speaks on from the last word after a pause', () => {
    const { play, pause } = speaker(passage('One two three.'))
    play()
    last().onboundary?.({ charIndex: 4, charLength: 3, name: 'word' })
    pause()
    expect(synthesis.cancel).toHaveBeenCalled()
    play()
    last().onboundary?.({ charIndex: 4, charLength: 5, name: 'word' })
    pause()
    play()
    expect(spoken.map(({ text }) => text)).toEqual(['One two three.', 'two three.', 'three.'])
  })

  it('ignores what a cancelled utterance still says', () => {
    const { play, pause, events } = speaker(passage('One.'), passage('Two.'))
    play()
    const first = last()
    pause()
    first.onend?.()
    first.onerror?.({ error: 'interrupted' })
    expect(spoken).toHaveLength(1)
    expect(events.onError).not.toHaveBeenCalled()
  })

  it('steps over paragraphs and stays within the story', () => {
    const { play, step } = speaker(passage('One. ', 'More.'), passage('Two.'), passage('Three.'))
    play()
    last().onend?.()
    step(1)
    step(-5)
    step(9)
    expect(spoken.map(({ text }) => text)).toEqual(['One. ', 'More.', 'Two.', 'One. ', 'Three.'])
  })

  it('steps silently while paused, and changes speed where it is', () => {
    const { play, pause, step, change } = speaker(passage('One.'), passage('Two.'))
    play()
    pause()
    step(1)
    expect(spoken).toHaveLength(1)
    play()
    change({ lang: 'en' } as SpeechSynthesisVoice, 1.5)
    expect(last()).toMatchObject({ text: 'Two.', rate: 1.5 })
  })

  it('tells of a voice that fails', () => {
    const { play, events } = speaker(passage('One.'))
    play()
    last().onerror?.({ error: 'synthesis-failed' })
    expect(events.onError).toHaveBeenCalledWith('synthesis-failed')
  })
})
