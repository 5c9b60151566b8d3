import { expect, it, vi } from 'vitest'
import { loadVoices } from '../../../../src/ui/listen/load-voices'

const VOICE = { name: 'Ann', lang: 'en' } as SpeechSynthesisVoice

it('finds voices that come late and do not say so, and is done where none come', async () => {
  vi.useFakeTimers()
  try {
    const begun = performance.now()
    const late = loadVoices({
      getVoices: () => (performance.now() - begun > 1800 ? [VOICE] : [])
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await late).toEqual([VOICE])
    const never = loadVoices({ getVoices: () => [] })
    await vi.advanceTimersByTimeAsync(5000)
    expect(await never).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
