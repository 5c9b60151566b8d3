// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { painted } from '../../../../../src/surfaces/page/distraction-free/painted'

/** The browser's next frame, which comes when a test says so. */
let frame: FrameRequestCallback | undefined
let isPainted = false

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => {
    frame = callback
    return 1
  })
  isPainted = false
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const ask = () =>
  void painted().then(() => {
    isPainted = true
  })

describe('what has just been shown is painted', () => {
  it('when the frame after it is done, not when it begins', async () => {
    ask()
    await vi.advanceTimersByTimeAsync(100)
    expect(isPainted).toBe(false)
    frame?.(0)
    await Promise.resolve()
    expect(isPainted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isPainted).toBe(true)
  })

  it('or never will be, in a tab that nobody sees', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    ask()
    await Promise.resolve()
    await Promise.resolve()
    expect(isPainted).toBe(true)
  })

  it('or is waited for no longer than a second', async () => {
    ask()
    await vi.advanceTimersByTimeAsync(999)
    expect(isPainted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isPainted).toBe(true)
  })
})
