/** Takes the article out of a tab that the reader has just clicked on. */
import { type Article, fail, type ProblemKind, type Result } from '../article/types'
import { hasMoved, tabNow } from './has-moved'
import { callScript, loadScripts, runScripts } from './page-scripts'

/** What the injected script can be asked. */
type Ask = Parameters<NonNullable<typeof lede>['read']>[0]

/** Milliseconds that a page which is still being filled is waited for. */
const PATIENCE = 2000

export interface ReadPageOptions {
  /** Take the longest run of text where the page does not look like an article. */
  anyway?: boolean
  /** Called when the page is still being filled, and is waited for. */
  onStillLoading?: () => void
}

/** Paths of the built `surfaces/page` scripts that read a page. */
export interface ReadScripts {
  extract: string
  /** Loaded only where the first is in doubt. */
  second: string
}

/** In `public`: asks what was loaded before it. */
const READ = 'read.js'

/** Injects what is needed and asks it for the Article. */
export async function readPage(
  tabId: number,
  scripts: ReadScripts,
  options: ReadPageOptions = {}
): Promise<Result<Article>> {
  const before = tabNow(tabId)
  const result = await readHere(tabId, scripts, options)
  if (!isProblem(result, 'restricted-page')) return result
  return hasMoved(await before, await tabNow(tabId))
    ? fail('page-changed', detailOf(result))
    : result
}

const detailOf = (result: Result<Article>) => (result.ok ? undefined : result.problem.detail)

async function readHere(
  tabId: number,
  scripts: ReadScripts,
  { anyway = false, onStillLoading }: ReadPageOptions
): Promise<Result<Article>> {
  const first = await firstAnswer(tabId, scripts.extract, anyway)
  const result = await withSecond(first, tabId, scripts, { anyway })
  if (!isProblem(result, 'still-loading')) return result
  onStillLoading?.()
  const patient = { patience: PATIENCE }
  return withSecond(await ask(tabId, patient), tabId, scripts, patient)
}

/**
 * Asks the page that `readPage` has read for the other pages of its story too, which it fetches
 * from its own site. `whole` is the path of the built script that does.
 */
export async function readWhole(
  tabId: number,
  { extract, second }: ReadScripts,
  whole: string
): Promise<Result<Article>> {
  const loaded = await loadScripts(tabId, [extract, second, whole])
  if (!loaded.ok) return loaded
  const read = await callScript(tabId, () => globalThis.ledeWhole?.())
  return read.ok ? checked(read.value) : read
}

async function firstAnswer(
  tabId: number,
  extract: string,
  anyway: boolean
): Promise<Result<Article>> {
  if (anyway) {
    const loaded = await loadScripts(tabId, [extract])
    return loaded.ok ? ask(tabId, { anyway }) : loaded
  }
  const read = await runScripts(tabId, [extract, READ])
  return read.ok ? checked(read.value) : read
}

/** Asks again with the second finder where the first answer is in doubt. */
async function withSecond(
  result: Result<Article>,
  tabId: number,
  { second }: ReadScripts,
  options: Ask
): Promise<Result<Article>> {
  if (!isProblem(result, 'in-doubt')) return result
  const loaded = await loadScripts(tabId, [second])
  return loaded.ok ? ask(tabId, options) : loaded
}

const isProblem = (result: Result<Article>, kind: ProblemKind) =>
  !result.ok && result.problem.kind === kind

async function ask(tabId: number, options: Ask): Promise<Result<Article>> {
  const read = await callScript(tabId, (options: Ask) => globalThis.lede?.read(options), options)
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
