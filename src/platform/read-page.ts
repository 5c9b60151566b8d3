/** Takes the article out of a tab that the reader has just clicked on. */
import browser, { type Scripting } from 'webextension-polyfill'
import { type Article, fail, type Result } from '../article/types'

/**
 * Injects `script` (the built `surfaces/page/extract.iife.ts`) and asks it for the Article. The
 * answer is the injection's own result, so no message crosses a channel that a page could forge.
 * `anyway` takes the longest run of text where the page does not look like an article.
 */
export async function readPage(
  tabId: number,
  script: string,
  anyway = false
): Promise<Result<Article>> {
  const injection = { target: { tabId }, injectImmediately: true }
  try {
    // The leading slash matters: Firefox resolves a bare path against the page's address.
    const loaded = await browser.scripting.executeScript({ ...injection, files: [`/${script}`] })
    const error = failure(loaded)
    if (error) return error
    const read = await browser.scripting.executeScript({
      ...injection,
      args: [anyway],
      func: (anyway: boolean) => globalThis.lede?.read({ anyway })
    })
    return failure(read) ?? checked(read[0]?.result)
  } catch (error) {
    return fromRejection(String(error))
  }
}

/** Firefox tells of a script that threw, or of a frame that is closed to us, in the frame. */
function failure([frame]: Scripting.InjectionResult[]): Result<never> | undefined {
  if (!frame?.error) return undefined
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

/** Nothing comes back from a page that navigated between the two injections. */
function checked(value: unknown): Result<Article> {
  if (value === undefined || value === null) return fail('page-changed')
  return isResult(value) ? value : fail('unreadable', 'The answer is not an article.')
}

function isResult(value: unknown): value is Result<Article> {
  const result = value as { ok?: unknown; value?: unknown; problem?: { kind?: unknown } }
  if (result.ok === false) return typeof result.problem?.kind === 'string'
  const article = result.value as Partial<Article> | undefined
  return (
    result.ok === true &&
    typeof article?.headline === 'string' &&
    typeof article.url === 'string' &&
    article.body?.type === 'root' &&
    [article.author, article.follow, article.related].every(Array.isArray)
  )
}
