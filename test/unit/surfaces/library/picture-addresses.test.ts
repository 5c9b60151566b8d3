import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pictureAddresses } from '../../../../src/surfaces/library/picture-addresses'

const made = vi.spyOn(URL, 'createObjectURL')
const gone = vi.spyOn(URL, 'revokeObjectURL')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

const picture = (text: string) => new Blob([text])

test('a picture that is still the same keeps its address', () => {
  const addresses = pictureAddresses()
  const before = addresses([['Post', picture('bee')]]).get('Post')
  const after = addresses([['Post', picture('bee')]]).get('Post')
  vi.runAllTimers()
  expect(after).toBe(before)
  expect(made).toHaveBeenCalledOnce()
  expect(gone).not.toHaveBeenCalled()
})

test('what is changed or gone is let go, when others have taken its place', () => {
  const addresses = pictureAddresses()
  const before = addresses([
    ['Post', picture('bee')],
    ['Times', picture('dam')]
  ])
  const after = addresses([['Post', picture('hive')]])
  expect(after.get('Post')).not.toBe(before.get('Post'))
  expect(gone).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(gone.mock.calls.flat().sort()).toEqual([...before.values()].sort())
})
