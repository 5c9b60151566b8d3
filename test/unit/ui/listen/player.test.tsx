// @vitest-environment jsdom
/** The keyboard goes into the player, and back to where it was when the player goes. */
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { Player } from '../../../../src/ui/listen/Player'
import { type Listening, useListening } from '../../../../src/ui/listen/use-listening'
import { useFocusKept } from '../../../../src/ui/use-focus-kept'

vi.mock('../../../../src/platform/voices', () => ({ readVoice: async () => undefined }))
vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

const ANN = { lang: 'en-GB', voiceURI: 'Ann', name: 'Ann', localService: true }
let voices: object[]
let device: EventTarget
let listening: Listening

function Surface() {
  const scroller = useRef<HTMLDivElement>(null)
  listening = useListening(scroller, 'en', 1, () => {})
  useFocusKept(scroller)
  return (
    <>
      <div ref={scroller} class="body" tabindex={-1}>
        <p>
          The <a href="https://ferry.example/">ferry</a> left at six.
        </p>
      </div>
      {listening.state.name === 'silent' ? (
        <button type="button" class="listen-button" onClick={listening.start}>
          Listen
        </button>
      ) : (
        <Player listening={listening} speed={1} onChange={() => {}} />
      )}
    </>
  )
}

beforeEach(() => {
  voices = [ANN]
  device = new EventTarget()
  const speech = { getVoices: () => voices, speak: () => {}, cancel: () => {}, resume: () => {} }
  vi.stubGlobal('speechSynthesis', Object.assign(device, speech))
  vi.stubGlobal('SpeechSynthesisUtterance', class {})
  vi.stubGlobal('Highlight', class {})
  vi.stubGlobal('CSS', { highlights: new Map() })
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  act(() => render(<Surface />, document.body))
})

afterEach(() => {
  act(() => render(null, document.body))
  vi.unstubAllGlobals()
})

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className
const started = async (name: string) => {
  act(() => {
    listening.start()
  })
  await expect.poll(() => listening.state.name).toBe(name)
  await act(async () => {})
}

test.each([
  ['the text', '.body', 'body'],
  ['a link in it', 'a', ''],
  ['the button, which is drawn anew', '.listen-button', 'listen-button']
])('from %s into the player and back', async (_, selector, back) => {
  focus(selector)
  await started('listening')
  expect(focused()).toBe('Pause')
  act(() => listening.stop())
  expect(focused()).toBe(back)
  expect(document.activeElement).not.toBe(document.body)
})

test('a reader who has gone on in the text meanwhile stays there', async () => {
  focus('.listen-button')
  await started('listening')
  focus('a')
  act(() => listening.stop())
  expect(document.activeElement?.localName).toBe('a')
})

test('back to the text, where what had it is gone for good', async () => {
  focus('a')
  await started('listening')
  document.querySelector('a')?.remove()
  act(() => listening.stop())
  expect(focused()).toBe('body')
})

/** The search for voices ends without one. */
async function searched(meanwhile = () => {}) {
  voices = []
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  act(() => {
    listening.start()
  })
  meanwhile()
  await act(async () => {
    await vi.advanceTimersByTimeAsync(10_000)
  })
  vi.useRealTimers()
  expect(listening.state.name).toBe('no-voice')
}

async function voicesCome() {
  voices = [ANN]
  device.dispatchEvent(new Event('voiceschanged'))
  await expect.poll(() => listening.state.name).toBe('listening')
  await act(async () => {})
}

test('where there is no voice, to the button that closes the word of it, and back', async () => {
  focus('.listen-button')
  await searched()
  expect(focused()).toBe('Close')
  act(() => listening.stop())
  expect(focused()).toBe('listen-button')
})

test('from that word into the player, when the voices come after all', async () => {
  await searched()
  await voicesCome()
  expect(focused()).toBe('Pause')
})

test('not from where the reader is, when the search for voices ends or they come after all', async () => {
  await searched(() => focus('a'))
  expect(document.activeElement?.localName).toBe('a')
  await voicesCome()
  expect(document.activeElement?.localName).toBe('a')
})

test('without a way round by the text, which would be read out', async () => {
  const seen: unknown[] = []
  const note = () => seen.push(focused())
  document.addEventListener('focusin', note)
  onTestFinished(() => document.removeEventListener('focusin', note))
  await searched()
  await voicesCome()
  expect(seen).toEqual(['Pause', 'Close', 'Pause'])
})
