// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cleanUrl } from '../../../../src/article/without-tracking'
import { emailLink } from '../../../../src/ui/share/email-link'
import { loadWriter } from '../../../../src/ui/share/load-writer'
import { ShareMenu } from '../../../../src/ui/share/ShareMenu'
import type { Writer } from '../../../../src/ui/share/writer'
import { articleOf, bodyOf } from '../../export/samples'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

const article = articleOf({
  headline: 'Bees: a return',
  url: 'https://valley.example/bees?utm_source=x&id=7&fbclid=y#part',
  body: bodyOf({ type: 'text', value: 'One.' })
})

let copied: string[]
let saved: { name: string; file: Blob }[]
const onDone = vi.fn<(message: string) => void>()
const onClose = vi.fn()

beforeEach(() => {
  copied = []
  saved = []
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => void copied.push(text) }
  })
  const files = new Map<string, Blob>()
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob)
    return `blob:${files.size - 1}`
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    const file = files.get(this.href)
    if (file) saved.push({ name: this.download, file })
  })
})

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  onDone.mockReset()
})

URL.createObjectURL ??= () => ''
URL.revokeObjectURL ??= () => {}

const onPrint = vi.fn()

const show = (write: Writer = loadWriter, hasKeys = true) =>
  render(<ShareMenu {...{ article, write, onPrint, onDone, onClose, hasKeys }} />, document.body)

const items = () => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')]

async function choose(label: string): Promise<void> {
  items()
    .find((item) => item.textContent === label)
    ?.click()
  await expect.poll(() => onDone).toHaveBeenCalledOnce()
}

describe('the share menu', () => {
  test('offers all in the words of the design', () => {
    show()
    expect(items().map((item) => item.textContent)).toEqual([
      ...['Copy text', 'Copy as Markdown', 'Copy link'],
      ...['Download as Markdown', 'Download as HTML', 'Download as EPUB', 'Print'],
      'Email a link'
    ])
  })

  test('has a letter for what is done most, unless the reader wants none', () => {
    const keyed = () =>
      items()
        .filter((item) => item.hasAttribute('aria-keyshortcuts'))
        .map((item) => [item.getAttribute('aria-keyshortcuts'), item.textContent])
    show()
    expect(keyed()).toEqual([
      ['C', 'Copy text'],
      ['L', 'Copy link'],
      ['P', 'Print']
    ])
    show(loadWriter, false)
    expect(keyed()).toEqual([])
  })

  test('copies text and Markdown that end or begin with the clean address', async () => {
    show()
    await choose('Copy text')
    onDone.mockReset()
    await choose('Copy as Markdown')
    expect(copied[0]).toMatch(
      /^Bees: a return\n.*One\.\n\nhttps:\/\/valley.example\/bees\?id=7#part\n$/s
    )
    expect(copied[1]).toContain('[The Valley Post](https://valley.example/bees?id=7#part)')
    expect(onDone).toHaveBeenCalledWith('Markdown copied')
  })

  test('prints, and closes first: the menu is no part of the document', () => {
    show()
    onClose.mockReset()
    items()
      .find((item) => item.textContent === 'Print')
      ?.click()
    expect(onPrint).toHaveBeenCalledOnce()
    expect(onClose.mock.invocationCallOrder[0]).toBeLessThan(
      onPrint.mock.invocationCallOrder[0] ?? 0
    )
  })

  test('copies the link without tracking', async () => {
    show()
    await choose('Copy link')
    expect(copied).toEqual(['https://valley.example/bees?id=7#part'])
  })

  test.each([
    ['Download as Markdown', 'Bees a return.md', 'text/markdown'],
    ['Download as HTML', 'Bees a return.html', 'text/html'],
    ['Download as EPUB', 'Bees a return.epub', 'application/epub+zip']
  ])('%s gives %s', async (label, name, type) => {
    show()
    await choose(label)
    expect(onDone).toHaveBeenCalledWith(`Downloaded “${name}”`)
    expect(saved.map((each) => [each.name, each.file.type])).toEqual([[name, type]])
    expect(saved[0]?.file.size).toBeGreaterThan(100)
  })

  test('says so when the writers are out of reach', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    show(() => Promise.reject(new Error('gone')))
    await choose('Download as EPUB')
    expect(onDone).toHaveBeenCalledWith('Lede couldn’t write this file')
    expect(saved).toEqual([])
  })
})

describe('the address passed on', () => {
  test.each([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['https://a.example/?q=a%20b&ref=x', 'https://a.example/?q=a%20b&ref=x'],
    ['not an address', 'not an address']
  ])('%s is %s', (url, clean) => expect(cleanUrl(url)).toBe(clean))

  test('a mail cannot be given other fields by a headline', () => {
    const mail = new URL(emailLink({ headline: 'A\r\nBcc: x@y.example&cc=z?', url: article.url }))
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(mail.searchParams.get('subject')).toBe('A Bcc: x@y.example&cc=z?')
    expect(mail.searchParams.get('body')).toMatch(/\nhttps:\/\/valley.example\/bees\?id=7#part$/)
  })
})
