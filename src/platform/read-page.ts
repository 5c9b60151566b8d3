/** Takes the article out of a tab that the reader has just clicked on. */
import { type Article, fail, type Result } from '../article/types'
import { callScript, loadScripts } from './page-scripts'

/**
 * Injects `script` (the built `surfaces/page/extract.iife.ts`) and asks it for the Article.
 * `anyway` takes the longest run of text where the page does not look like an article.
 */
export async function readPage(
  tabId: number,
  script: string,
  anyway = false
): Promise<Result<Article>> {
  const loaded = await loadScripts(tabId, [script])
  if (!loaded.ok) return loaded
  const read = await callScript(
    tabId,
    (anyway: boolean) => globalThis.lede?.read({ anyway }),
    anyway
  )
  return read.ok ? checked(read.value) : read
}

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
