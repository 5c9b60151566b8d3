// @vitest-environment jsdom
/** The word over the page after a save by shortcut: also of one that went wrong in no known way. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { articleOf } from '../../library/samples'

const { sendMessage } = vi.hoisted(() => {
  Object.assign(globalThis, { chrome: { extension: { inIncognitoContext: false } } })
  return { sendMessage: vi.fn() }
})

vi.mock('webextension-polyfill', async () => {
  const { browserMock } = await import('../../ui/i18n-mock')
  const { runtime, ...others } = browserMock.default
  return { default: { ...others, runtime: { ...runtime, sendMessage } } }
})
vi.mock('../../../../src/ui/toast/toast.css?inline', () => ({ default: '' }))

const article = articleOf()
const NOT_SAVED = 'The browser could not store this, so it was not saved.'
const NOT_CHANGED = 'The browser could not store this, so nothing was changed.'
const STANDING = { key: 'a', isSaved: false, isAwaited: false, isChanged: false }

/** What the background answers to each message; none, for a background that is out of order. */
let answers: Record<string, unknown> = {}
let root: ShadowRoot | undefined

beforeEach(async () => {
  sendMessage.mockImplementation(async ({ name }) => ({ reply: answers[name] }))
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init)
    return root
  })
  // Unknown to jsdom.
  HTMLElement.prototype.showPopover = () => {}
  CSSStyleSheet.prototype.replaceSync = () => {}
  await import('../../../../src/surfaces/page/said.iife')
})
afterEach(() => vi.restoreAllMocks())

const said = () => root?.querySelector('.toast span')?.textContent
const press = (label: string) =>
  [...(root?.querySelectorAll('button') ?? [])].find((it) => it.textContent === label)?.click()

it('says that nothing was saved, and reports the bug', async () => {
  answers = { 'article:standing': ok(STANDING) }
  await expect(globalThis.ledeSaid?.toggle(article)).rejects.toThrow()
  await expect.poll(said).toBe(NOT_SAVED)
})

it('says that nobody knows what is saved, and reports the bug', async () => {
  answers = {}
  await expect(globalThis.ledeSaid?.toggle(article)).rejects.toThrow()
  await expect.poll(said).toBe(NOT_SAVED)
})

it('says that an Undo failed', async () => {
  answers = { 'article:standing': ok(STANDING), 'article:save': ok('added') }
  await globalThis.ledeSaid?.toggle(article)
  await expect.poll(said).toBe('Saved to your library')
  answers = { 'article:standing': ok(STANDING) }
  const bugs: unknown[] = []
  process.once('unhandledRejection', (bug) => bugs.push(bug))
  press('Undo')
  await expect.poll(() => bugs.length).toBe(1)
  await expect.poll(said).toBe(NOT_CHANGED)
})
