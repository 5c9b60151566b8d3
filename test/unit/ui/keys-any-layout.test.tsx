// @vitest-environment jsdom
/** Keys are named by what is printed on them in Latin, whatever the layout in use writes. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { isCommand, useKeys } from '../../../src/ui/use-keys'

const keys = { d: vi.fn(), 0: vi.fn(), '?': vi.fn() }

function View() {
  useKeys(keys, true)
  return null
}

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

/** Tells how often each was called. */
function press(key: string, code: string, held: EventModifierInit = {}): number[] {
  act(() => render(<View />, document.body))
  document.dispatchEvent(new KeyboardEvent('keydown', { key, code, ...held }))
  return [keys.d, keys[0], keys['?']].map(({ mock }) => mock.calls.length)
}

test.each([
  ['d', 'KeyD', 'as it is'],
  ['D', 'KeyD', 'with Shift or Caps Lock'],
  ['в', 'KeyD', 'in Russian'],
  ['δ', 'KeyD', 'in Greek'],
  ['ג', 'KeyD', 'in Hebrew'],
  ['ي', 'KeyD', 'in Arabic'],
  ['ㅇ', 'KeyD', 'in Korean'],
  ['d', 'KeyH', 'where Latin letters stand elsewhere']
])('%s of %s is D %s', (key, code) => expect(press(key, code)).toEqual([1, 0, 0]))

test('figures of other scripts are figures', () => {
  expect(press('۰', 'Digit0')).toEqual([0, 1, 0])
})

test('a Latin letter in the place of another is what it writes', () => {
  expect(press('e', 'KeyD')).toEqual([0, 0, 0])
  expect(press('é', 'Digit0')).toEqual([0, 0, 0])
  expect(press('?', 'Digit7')).toEqual([0, 0, 1])
})

test.each([
  ['€', 'KeyD'],
  ['’', 'Digit0'],
  ['ẞ', 'KeyD'],
  ['ə', 'KeyD']
])('%s, which Latin layouts write with AltGr, is none of ours', (key, code) =>
  expect(press(key, code)).toEqual([0, 0, 0])
)

test('a question mark of another script is one', () => {
  expect(press('؟', 'Slash', { shiftKey: true })).toEqual([0, 0, 1])
})

test('so it is for keys with Ctrl', () => {
  const given = { key: 'з', code: 'KeyP', ctrlKey: true }
  expect(isCommand(new KeyboardEvent('keydown', given), 'p')).toBe(true)
  expect(isCommand(new KeyboardEvent('keydown', { ...given, code: 'KeyO' }), 'p')).toBe(false)
})
