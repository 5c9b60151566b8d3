// @vitest-environment jsdom
/** Listening on a device whose voices come late. */
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { type Listening, useListening } from '../../../../src/ui/listen/use-listening'

vi.mock('../../../../src/platform/voices', () => ({ readVoice: async () => undefined }))
vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

/** A device: its voices, and what it has been told to say. */
class Device extends EventTarget {
  voices: { lang: string; voiceURI: string }[] = []
  said: string[] = []
  getVoices = () => this.voices
  speak = ({ text }: { text: string }) => this.said.push(text)
  cancel() {}
}

let listening: Listening

function Surface() {
  const scroller = useRef<HTMLDivElement>(null)
  listening = useListening(scroller, 'en', 1)
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

test('what it was said not to have is spoken with when it comes, and once', async () => {
  vi.useFakeTimers()
  const device = new Device()
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
  await act(async () => {
    listening.start()
    listening.start()
    await vi.advanceTimersByTimeAsync(5000)
  })
  expect(listening.state.name).toBe('no-voice')
  expect(device.said).toEqual([])
  device.voices = [{ lang: 'en-GB', voiceURI: 'Ann' }]
  await act(async () => {
    device.dispatchEvent(new Event('voiceschanged'))
    device.dispatchEvent(new Event('voiceschanged'))
    await vi.advanceTimersByTimeAsync(100)
  })
  expect(listening.state.name).toBe('listening')
  expect(device.said).toEqual(['The ferry left at six.'])
})
