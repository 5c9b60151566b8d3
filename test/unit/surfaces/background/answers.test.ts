/** Every message is read before it is answered: what is not its argument is not let in. */
import { describe, expect, it, vi } from 'vitest'
import type { Handler, MessageName } from '../../../../src/platform/messages'
import { answers } from '../../../../src/surfaces/background/answers'
import { ARTICLE, BAD_FOR_ALL, GOOD, NAMES, NO_ADDRESSES } from '../../../safety/messages.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'lede' } } }))
// What it loads are the addresses of scripts for pages, which only a build has.
vi.mock('../../../../src/surfaces/background/load-writer', () => ({ loadWriter: vi.fn() }))

const readerOf = (name: MessageName) => answers[name] as Handler<MessageName>

describe.each(NAMES)('%s', (name) => {
  const { read, serves } = readerOf(name)

  it('takes its argument', () => {
    expect(read(GOOD[name])).toEqual(GOOD[name])
  })

  it.each(BAD_FOR_ALL.map((bad, at) => [at, bad] as const))('takes no argument %i', (_, bad) => {
    expect(read(bad)).toBeUndefined()
  })

  it('serves somebody, by name', () => {
    expect(serves.length).toBeGreaterThan(0)
  })
})

it('there is an answer for every message, and for no other', () => {
  expect(Object.keys(answers).toSorted()).toEqual(NAMES.toSorted())
})

it.each(NO_ADDRESSES)('no place is kept for %.30s', (address) => {
  expect(answers['progress:recall'].read(address)).toBeUndefined()
})

it('of an article nothing gets in that is not its own', () => {
  const given = {
    ...ARTICLE,
    extra: 1,
    image: { url: 'javascript:top.canaries=1' },
    publisher: { name: 'Any', logo: 'data:text/html,x', url: 'chrome://settings/' },
    body: {
      type: 'root',
      children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }]
    }
  }
  const body = { type: 'root', children: [] }
  const read = answers['article:save'].read(given)
  expect(read).toEqual({ ...ARTICLE, publisher: { name: 'Any' }, body })
})
