// @vitest-environment jsdom
/** Listening on a device whose voices come late. */
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
// Here already, as it is where a reader listens again.
import '../../../../src/ui/listen/session'
import { type Listening, useListening } from '../../../../src/ui/listen/use-listening'

vi.mock('../../../../src/platform/voices', () => ({ readVoice: async () => undefined }))
vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

/** A device: its voices, and what it has been told to say. */
class Device extends EventTarget {
  voices: { lang: string; voiceURI: string }[] = []
  said: string[] = []
  getVoices = () => this.voices
  last: SpeechSynthesisUtterance | undefined
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.last = utterance
    this.said.push(utterance.text)
  }
  cancel() {}
}

let listening: Listening
const say = vi.fn()

function Surface() {
  const scroller = useRef<HTMLDivElement>(null)
  listening = useListening(scroller, 'en', 1, say)
  return (
    <div ref={scroller} class="body">
      <p>The ferry left at six.</p>
    </div>
  )
}

afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

let device: Device

beforeEach(() => {
  vi.useFakeTimers()
  device = new Device()
  vi.stubGlobal('speechSynthesis', device)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
  )
  vi.stubGlobal('Highlight', class {})
  vi.stubGlobal('CSS', { highlights: new Map() })
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  act(() => render(<Surface />, document.body))
})

/** Milliseconds pass, after `first`. */
const pass = (time: number, first: () => void = () => {}) =>
  act(async () => {
    first()
    await vi.advanceTimersByTimeAsync(time)
  })
const tell = () => device.dispatchEvent(new Event('voiceschanged'))
const ANN = { lang: 'en-GB', voiceURI: 'Ann' }

test('what it was said not to have is spoken with when it comes, and once', async () => {
  await pass(8000, () => {
    listening.start()
    listening.start()
  })
  expect(listening.state.name).toBe('no-voice')
  expect(device.said).toEqual([])
  device.voices = [ANN]
  await pass(100, () => {
    tell()
    tell()
  })
  expect(listening.state.name).toBe('listening')
  expect(device.said).toEqual(['The ferry left at six.'])
})

test('voices that take as long as on Linux are never said to be missing', async () => {
  await pass(5400, () => listening.start())
  expect(listening.state.name).toBe('looking')
  await pass(100, tell)
  expect(listening.state.name).toBe('looking')
  device.voices = [ANN]
  await pass(100, tell)
  expect(listening.state.name).toBe('listening')
})

test('a list without the language is told of at once', async () => {
  await pass(1000, () => listening.start())
  device.voices = [{ lang: 'de-DE', voiceURI: 'Uta' }]
  await pass(100, tell)
  expect(listening.state.name).toBe('no-voice')
})

test('nothing speaks that was stopped while its voice was looked for', async () => {
  await pass(1000, () => listening.start())
  await pass(0, () => listening.stop())
  device.voices = [ANN]
  await pass(9000, tell)
  expect(listening.state.name).toBe('silent')
  expect(device.said).toEqual([])
})

test('a voice that stops by itself is told of, and goes on from there', async () => {
  device.voices = [ANN]
  await pass(100, () => listening.start())
  await pass(0, () => device.last?.onerror?.({ error: 'interrupted' } as never))
  expect(say).toHaveBeenCalledExactlyOnceWith({ text: 'The voice stopped by itself.' })
  expect(listening.state).toMatchObject({ name: 'listening', isPaused: true })
  await pass(0, () => listening.toggle())
  expect(device.said).toHaveLength(2)
  expect(listening.state).toMatchObject({ isPaused: false })
})
