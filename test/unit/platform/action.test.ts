/** The popup, opened where a press of the button would not open it. */
import { beforeEach, expect, test, vi } from 'vitest'
import { openPopup } from '../../../src/platform/action'

const POPUP = 'src/surfaces/popup/popup.html'
const action = vi.hoisted(() => ({ getPopup: vi.fn(), setPopup: vi.fn(), openPopup: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { action } }))

beforeEach(() => {
  vi.resetAllMocks()
  vi.spyOn(console, 'info').mockImplementation(() => {})
})

test('a button that has it keeps it', async () => {
  action.getPopup.mockResolvedValue(`chrome-extension://lede/${POPUP}`)
  await openPopup()
  expect(action.openPopup).toHaveBeenCalledOnce()
  expect(action.setPopup).not.toHaveBeenCalled()
})

test.each([
  ['opens', () => action.openPopup.mockResolvedValue(undefined)],
  ['would not open', () => action.openPopup.mockRejectedValue(new Error('no user gesture'))]
])('a button that has none has none again, also where it %s', async (_, given) => {
  action.getPopup.mockResolvedValue('')
  given()
  await openPopup()
  expect(action.setPopup.mock.calls).toEqual([[{ popup: POPUP }], [{ popup: '' }]])
})
