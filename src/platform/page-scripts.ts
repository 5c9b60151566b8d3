/** Runs scripts in a tab that the reader has just asked for; what the browser refuses is a Problem. */
import type { Scripting } from 'webextension-polyfill'
import { fail, ok, type Result } from '../article/types'
import { browser } from './native'

/** Loads `files`, paths inside the built extension, in order. */
export async function loadScripts(tabId: number, files: string[]): Promise<Result<void>> {
  const loaded = await runScripts(tabId, files)
  return loaded.ok ? ok(undefined) : loaded
}

/** Loads `files` in order, and answers with the value that the last of them ends on. */
export function runScripts(tabId: number, files: string[]): Promise<Result<unknown>> {
  // The leading slash matters: Firefox resolves a bare path against the page's address.
  return execute({ ...into(tabId), files: files.map((file) => `/${file}`) })
}

/**
 * Calls `run` in the tab; it must not name anything outside itself. The answer is the injection's
 * own result, so that no message crosses a channel which a page could forge. Undefined when the
 * page navigated meanwhile.
 */
export function callScript<Args extends unknown[], Value>(
  tabId: number,
  run: (...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Result<Value | undefined>> {
  const func = run as (...args: unknown[]) => unknown
  return execute<Value>({ ...into(tabId), func, args })
}

const into = (tabId: number) => ({ target: { tabId }, injectImmediately: true })

/**
 * Milliseconds until the next try, where Chromium refuses what the reader has just allowed: their
 * shortcut can be heard by the background before the page's process knows of it, and on a busy machine
 * often is. The popup is open later than that, and is to tell at once that a page is closed to it.
 */
const PAUSES = 'document' in globalThis ? [] : [50, 150, 400]
const UNTOLD = /cannot access contents of the page/i

async function execute<Value>(
  injection: Scripting.ScriptInjection,
  [pause, ...later]: number[] = PAUSES
): Promise<Result<Value | undefined>> {
  const done = await tryOnce<Value>(injection)
  const isUntold = !done.ok && UNTOLD.test(done.problem.detail ?? '')
  if (!isUntold || pause === undefined) return done
  await new Promise((resolve) => setTimeout(resolve, pause))
  return execute(injection, later)
}

async function tryOnce<Value>(
  injection: Scripting.ScriptInjection
): Promise<Result<Value | undefined>> {
  try {
    const [frame] = await browser.scripting.executeScript(injection)
    // Firefox answers with no frame at all where it lets nobody in.
    if (!frame) return fail('restricted-page', 'The browser gave no frame.')
    return failure(frame) ?? ok((frame.result ?? undefined) as Value | undefined)
  } catch (error) {
    return fromRejection(String(error))
  }
}

/** Firefox tells of a script that threw, or of a frame that is closed to us, in the frame. */
function failure(frame: Scripting.InjectionResult): Result<never> | undefined {
  if (!frame.error) return undefined
  const { error } = frame as { error: unknown }
  const detail = error instanceof Error ? error.message : JSON.stringify(error)
  return REFUSED.test(detail) ? fail('restricted-page', detail) : fail('unreadable', detail)
}

/** A tab that navigates or closes takes the injection with it; all else is the browser's no. */
function fromRejection(detail: string): Result<never> {
  return GONE.test(detail) ? fail('page-changed', detail) : fail('restricted-page', detail)
}

const REFUSED = /missing host permission|cannot access|cannot be scripted/i
const GONE = /frame .{0,40}(?:removed|gone)|no (?:frame|tab) with|tab was closed|navigat|destroyed/i
