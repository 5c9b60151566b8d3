/**
 * All messages: a name, what it carries, what comes back. Content scripts need most of them: the
 * extension's own pages open the library themselves, and ask only where a reader left off.
 */
import browser, { type Runtime } from 'webextension-polyfill'
import type { Article, Result } from '../article/types'
import type { BundledFace } from '../settings/settings'

/** How far a reader has come in an article: see `library/records.ts`. */
export interface ReadingPlace {
  paragraph: number
  fraction: number
}

/** What the library knows of an article: see `library/keeping.ts`. */
export interface Standing {
  key: string
  isSaved: boolean
  isAwaited: boolean
  isChanged: boolean
}

/** Which file of a bundled face: the common letters or the rarer ones, upright or slanted. */
export interface FaceRequest {
  face: BundledFace
  isExtended: boolean
  isSlanted: boolean
}

/** The descriptors of `FontFace`, and the file's bytes in base64: messages are JSON in Chrome. */
export interface FaceFile {
  family: string
  style: string
  weight: string
  unicodeRange?: string
  data: string
}

/** Add a message here, and its handler in `surfaces/background/answers.ts`. */
export interface Messages {
  /** Where the reader left off in the article at this url. */
  'progress:recall': { argument: string; reply: ReadingPlace | undefined }
  'progress:keep': { argument: { url: string; place: ReadingPlace }; reply: undefined }
  /** What the library knows of an article; then keeping it, removing it, and taking that back. */
  'article:standing': { argument: Article; reply: Result<Standing> }
  'article:save': { argument: Article; reply: Result<'added' | 'unchanged' | 'changed'> }
  'article:remove': { argument: string; reply: Result<void> }
  'article:bring-back': { argument: string; reply: Result<void> }
  /** Something was saved or removed: the background has an index and pictures to see to. */
  'library:tend': { argument: true; reply: undefined }
  /** Opens the library page: where room is made on a full device. */
  'library:open': { argument: true; reply: undefined }
  /** On a site that the reader chose: whether the page is a story. */
  'page:judged': { argument: boolean; reply: undefined }
  'face:load': { argument: FaceRequest; reply: FaceFile[] }
  /** Injects the writers of files into the sender's tab. */
  'writer:load': { argument: true; reply: undefined }
  /** Injects what reads the other pages of a parted story into the sender's tab. */
  'whole:load': { argument: true; reply: undefined }
  /** Opens an article in the full tab, beside the page that it came from. */
  'reader:open': { argument: Article; reply: undefined }
  /** Prints an article from a tab of its own. */
  'reader:print': { argument: Article; reply: undefined }
}

export type MessageName = keyof Messages
export type Argument<Name extends MessageName> = Messages[Name]['argument']
export type Reply<Name extends MessageName> = Messages[Name]['reply']

/** Who may send a message: our script in the top frame of a web page, or a page of our own. */
export type Served = 'page' | 'surface'

export interface Handler<Name extends MessageName> {
  serves: readonly Served[]
  /** Whatever came, as the argument; undefined when it is none, and then nobody answers. */
  read(argument: unknown): Argument<Name> | undefined
  answer(argument: Argument<Name>, sender: Runtime.MessageSender): Promise<Reply<Name>>
}

export type Handlers = { [Name in MessageName]: Handler<Name> }

/** Throws when there is no answer: the extension was updated or removed under an open page. */
export async function send<Name extends MessageName>(
  name: Name,
  argument: Argument<Name>
): Promise<Reply<Name>> {
  const answer = await browser.runtime.sendMessage({ name, argument })
  return (answer as { reply: Reply<Name> }).reply
}

/**
 * Asks for what needs no answer. None comes where the background ends meanwhile, and after an
 * update nobody hears an open page any more.
 */
export function tell<Name extends MessageName>(name: Name, argument: Argument<Name>): void {
  send(name, argument).catch((error) => console.info(`Nobody heard ${name}:`, error))
}

/** Answers messages for as long as this background lives. Call it before the first `await`. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerTo(handlers, message, sender)
  )
}

/** A promise of `{ reply }`; undefined where the message or its sender is not to be answered. */
export function answerTo(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender
): Promise<{ reply: unknown }> | undefined {
  const { name, argument } = (message ?? {}) as { name?: unknown; argument?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined
  const handler = handlers[name as MessageName] as Handler<MessageName>
  const from = servedBy(sender)
  if (!from || !handler.serves.includes(from)) return undefined
  const read = handler.read(argument)
  if (read === undefined) return undefined
  return handler.answer(read, sender).then((reply) => ({ reply }))
}

/** What the browser itself says of a sender; a page cannot forge it. */
function servedBy({ id, url, tab, frameId }: Runtime.MessageSender): Served | undefined {
  if (id !== browser.runtime.id || !url) return undefined
  if (url.startsWith(browser.runtime.getURL(''))) return 'surface'
  return tab && frameId === 0 && /^(?:https?|file):/.test(url) ? 'page' : undefined
}
