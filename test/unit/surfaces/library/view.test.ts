import { expect, test } from 'vitest'
import { addressOf, isWhole, lookingFrom } from '../../../../src/surfaces/library/view'

test.each([
  ['', { sort: 'newest-saved', query: '' }],
  ['?state=started&sort=longest', { sort: 'longest', query: '', state: 'started' }],
  ['?source=Harbour+Times', { sort: 'newest-saved', query: '', source: 'Harbour Times' }],
  ['?tag=long+reads&search=tide', { sort: 'newest-saved', query: 'tide', tag: 'long reads' }]
])('the address %s is kept as it is', (address, looking) => {
  expect(lookingFrom(address)).toEqual(looking)
  expect(addressOf(lookingFrom(address))).toBe(address)
})

test('what is no view is the whole library', () => {
  const looking = lookingFrom('?state=lost&sort=random')
  expect(looking).toEqual({ sort: 'newest-saved', query: '' })
  expect(isWhole(looking)).toBe(true)
  expect(isWhole(lookingFrom('?search=tide'))).toBe(false)
})
