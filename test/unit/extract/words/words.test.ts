import { beforeEach, expect, it, vi } from 'vitest'
import { OTHERS } from '../../../../src/extract/words/others'

/** As the words are before any other language is learnt. */
beforeEach(() => vi.resetModules())

const load = async () => ({
  ...(await import('../../../../src/extract/words/words')),
  ...(await import('../../../../src/extract/metadata/names/byline-words')),
  ...(await import('../../../../src/extract/metadata/visible/labels'))
})

it('knows English alone, until the words of others are learnt', async () => {
  const { learn, times, withoutPrefix, related } = await load()
  const seen = () => [
    withoutPrefix('By Amina Bello').rest,
    withoutPrefix('文/王小明').rest,
    related().test('Read also'),
    related().test('Читайте также'),
    times('en').months('en-GB').get('may'),
    times('tr').months('tr').get('mayıs'),
    times('de').mayCountBack('vor 3 tagen', 'de')
  ]
  expect(seen()).toEqual(['Amina Bello', '文/王小明', true, false, 5, undefined, false])
  learn(OTHERS)
  expect(seen()).toEqual(['Amina Bello', '王小明', true, true, 5, 5, true])
})

it('learns once: a second time nothing is added', async () => {
  const { fromWords, learn } = await load()
  const length = fromWords(({ bylines }) => bylines.length)
  learn(OTHERS)
  const first = length()
  learn(OTHERS)
  expect(length()).toBe(first)
})

it('makes what is made of the words once', async () => {
  const { fromWords, learn } = await load()
  const make = vi.fn(() => 0)
  const made = fromWords(make)
  for (let times = 0; times < 3; times++) made()
  expect(make).toHaveBeenCalledTimes(1)
  learn(OTHERS)
  for (let times = 0; times < 3; times++) made()
  expect(make).toHaveBeenCalledTimes(2)
})
