import { describe, expect, it, vi } from 'vitest'
import { answerTo, type Handlers, send } from '../../../src/platform/messages'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede/${path}`,
      sendMessage
    }
  }
}))

const url = 'https://news.example/story'
const page = { id: 'lede', url, frameId: 0, tab: { id: 7 } } as never
const surface = { id: 'lede', url: 'chrome-extension://lede/src/surfaces/popup/popup.html' }

const place = { paragraph: 3, fraction: 0.25 }
const recall = vi.fn(async () => place)
const handlers = {
  'progress:recall': {
    serves: ['page'],
    read: (argument: unknown) => (typeof argument === 'string' ? argument : undefined),
    answer: recall
  },
  'progress:keep': { serves: ['surface'], read: () => ({}), answer: async () => undefined }
} as unknown as Handlers

const ask = (sender: object, message: unknown = { name: 'progress:recall', argument: url }) =>
  answerTo(handlers, message, sender as never)

describe('answerTo', () => {
  it('answers whom the handler serves', async () => {
    await expect(ask(page)).resolves.toEqual({ reply: place })
    expect(recall).toHaveBeenCalledWith(url, page)
    const keep = { name: 'progress:keep' }
    await expect(ask(surface, keep)).resolves.toEqual({ reply: undefined })
  })

  it.each([
    ['another extension', { ...(page as object), id: 'other' }],
    ['a frame inside the page', { ...(page as object), frameId: 3 }],
    ['a sender without an address', { id: 'lede', frameId: 0, tab: {} }],
    ['a browser page', { ...(page as object), url: 'chrome://settings/' }],
    [
      'a page whose address only begins like ours',
      { ...surface, url: 'chrome-extension://ledes/' }
    ],
    ['a surface, where only pages are served', surface]
  ])('does not answer %s', (_, sender) => {
    expect(ask(sender)).toBeUndefined()
  })

  it.each([
    ['no object', 'progress:recall'],
    ['nothing', null],
    ['an unknown name', { name: 'library:empty', argument: url }],
    ['the name of an inherited property', { name: 'toString', argument: url }],
    ['an argument of another shape', { name: 'progress:recall', argument: { url } }]
  ])('does not answer a message that is %s', (_, message) => {
    expect(ask(page, message)).toBeUndefined()
  })
})

describe('send', () => {
  it('gives the reply', async () => {
    sendMessage.mockResolvedValueOnce({ reply: place })
    await expect(send('progress:recall', url)).resolves.toEqual(place)
    expect(sendMessage).toHaveBeenCalledWith({ name: 'progress:recall', argument: url })
  })

  it('throws when nobody answers', async () => {
    sendMessage.mockResolvedValueOnce(undefined)
    await expect(send('progress:recall', url)).rejects.toThrow()
  })
})
