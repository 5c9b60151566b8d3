// @vitest-environment jsdom
import { afterEach, describe, it, vi } from 'vitest'
import { settled } from '../../../../src/surfaces/page/settled'

afterEach(() => vi.restoreAllMocks())

describe('a page that never ends loading', () => {
  it.each([
    ['whose timers are put off', 'setTimeout'],
    ['that is not drawn', 'requestAnimationFrame']
  ] as const)('%s is waited for no longer than allowed', async (_name, late) => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    vi.spyOn(globalThis, late).mockReturnValue(0 as never)
    await settled(document, 50)
  })
})
