import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const inject = vi.hoisted(() => vi.fn<() => Promise<unknown>>())
vi.mock('../../../src/platform/native', () => ({
  browser: { scripting: { executeScript: inject } }
}))

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  inject.mockReset().mockResolvedValue([{ result: 7 }])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What is answered, and how many milliseconds later. */
async function called() {
  const { callScript } = await import('../../../src/platform/page-scripts')
  const start = Date.now()
  const answer = callScript(1, () => 7)
  await vi.runAllTimersAsync()
  return { ...(await answer), after: Date.now() - start }
}

const UNTOLD = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'
)

test('a page that has not been told yet whom its reader has let in is asked again', async () => {
  inject.mockRejectedValueOnce(UNTOLD).mockRejectedValueOnce(UNTOLD)
  expect(await called()).toMatchObject({ ok: true, value: 7 })
  expect(inject).toHaveBeenCalledTimes(3)
})

test('where it goes on refusing, that is said within the second', async () => {
  inject.mockRejectedValue(UNTOLD)
  const { after, ...answer } = await called()
  expect(answer).toMatchObject({ problem: { kind: 'restricted-page' } })
  expect(after).toBeLessThan(1000)
})

test.each([
  ['that is closed to all extensions', 'Cannot access a chrome:// URL', 'restricted-page'],
  ['that has gone', 'Frame with ID 0 was removed.', 'page-changed']
])('a page %s is asked once', async (_, refusal, kind) => {
  inject.mockRejectedValue(new Error(refusal))
  expect(await called()).toMatchObject({ problem: { kind }, after: 0 })
  expect(inject).toHaveBeenCalledOnce()
})

test('the popup, which comes later than what the page is told, asks once', async () => {
  vi.stubGlobal('document', {})
  inject.mockRejectedValue(UNTOLD)
  expect(await called()).toMatchObject({ problem: { kind: 'restricted-page' }, after: 0 })
  expect(inject).toHaveBeenCalledOnce()
})
