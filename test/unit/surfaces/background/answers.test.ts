/** Every message is read before it is answered: what is not its argument is not let in. */
import { describe, expect, it, vi } from 'vitest'
import { answerTo, type Handler, type MessageName } from '../../../../src/platform/messages'
import { answers } from '../../../../src/surfaces/background/answers'
import { ARTICLE, BAD_FOR_ALL, GOOD, NAMES, NO_ADDRESSES } from '../../../safety/messages.ts'

const OURS = 'chrome-extension://lede/'
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'lede', getURL: (path: string) => `chrome-extension://lede/${path}` } }
}))
// What it loads are the addresses of scripts for pages, which only a build has.
vi.mock('../../../../src/surfaces/background/load-into-page', () => ({
  loadWriter: vi.fn(),
  loadWhole: vi.fn()
}))

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

const PAGE = { id: 'lede', url: 'https://news.example/story', frameId: 0, tab: { id: 7 } }
const FORGED = {
  'another extension': { ...PAGE, id: 'other' },
  'another extension with our address': {
    id: 'other',
    url: `${OURS}src/surfaces/popup/popup.html`
  },
  'nobody by name': { url: PAGE.url, frameId: 0, tab: PAGE.tab },
  'a frame in a page': { ...PAGE, frameId: 3 },
  'a sandboxed frame': { ...PAGE, url: 'about:srcdoc', frameId: 4 },
  'a frame of data': { ...PAGE, url: 'data:text/html,x' },
  'a page of the browser': { ...PAGE, url: 'chrome://settings/' },
  'a page that begins like ours': { ...PAGE, url: 'chrome-extension://ledes/a.html' },
  'a page without a tab': { ...PAGE, tab: undefined }
}

describe.each(Object.entries(FORGED))('%s', (_, sender) => {
  it.each(NAMES)('is not answered to %s', (name) => {
    const answer = vi.spyOn(readerOf(name), 'answer')
    expect(answerTo(answers, { name, argument: GOOD[name] }, sender as never)).toBeUndefined()
    expect(answer).not.toHaveBeenCalled()
    answer.mockRestore()
  })
})

it.each(NAMES)('%s is answered to those whom it serves', (name) => {
  const answer = vi.spyOn(readerOf(name), 'answer').mockResolvedValue(undefined as never)
  const senders = { page: PAGE, surface: { id: 'lede', url: `${OURS}a.html` } }
  for (const from of ['page', 'surface'] as const) {
    const reply = answerTo(answers, { name, argument: GOOD[name] }, senders[from] as never)
    expect(reply !== undefined, from).toBe(readerOf(name).serves.includes(from))
  }
  answer.mockRestore()
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
