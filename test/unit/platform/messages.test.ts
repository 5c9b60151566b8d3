import { describe, expect, it, vi } from 'vitest'
import { answerMessages, answerTo, type Handlers, send } from '../../../src/platform/messages'

type Listener = (message: unknown, sender: unknown, respond: (answer?: object) => void) => unknown
const sendMessage = vi.hoisted(() => vi.fn())
const onMessage = vi.hoisted(() => ({ addListener: vi.fn<(listener: Listener) => void>() }))
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'lede',
      getURL: (path: string) => `chrome-extension://lede/${path}`,
      sendMessage,
      onMessage
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

describe('answerMessages', () => {
  const hear = async (sender: object) => {
    answerMessages(handlers)
    const respond = vi.fn()
    const listener = onMessage.addListener.mock.lastCall?.[0]
    const stays = listener?.({ name: 'progress:recall', argument: url }, sender, respond)
    await new Promise((resolve) => setTimeout(resolve))
    return { stays, respond }
  }

  it('keeps the way open until there is an answer', async () => {
    const { stays, respond } = await hear(page)
    expect(stays).toBe(true)
    expect(respond).toHaveBeenCalledExactlyOnceWith({ reply: place })
  })

  it('leaves others to answer whom it does not serve', async () => {
    const { stays, respond } = await hear(surface)
    expect(stays).toBeUndefined()
    expect(respond).not.toHaveBeenCalled()
  })

  it('lets nobody wait where there is no answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    recall.mockRejectedValueOnce(new Error('the disk fails'))
    const { respond } = await hear(page)
    expect(respond).toHaveBeenCalledExactlyOnceWith()
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
