/** Takes the article out of a tab that the reader has just clicked on. */
import { hostOf } from '../article/host-of'
import { type Article, fail, type ProblemKind, type Result } from '../article/types'
import { hasMoved, tabNow } from './has-moved'
import { callScript, loadScripts, runScripts } from './page-scripts'

/** What the injected script can be asked. */
type Ask = Parameters<NonNullable<typeof lede>['read']>[0]

/** Milliseconds from the reader's click for which a page that is still being filled is waited for. */
const PATIENCE = 2000
/** The least of it: where our own scripts take long to come, so do the page's. */
const LEAST_PATIENCE = 1000

export interface ReadPageOptions {
  /** Take the longest run of text where the page does not look like an article. */
  anyway?: boolean
  /** Milliseconds that have passed since the reader's click. Default: 0. */
  waited?: number
  /** The page's address, where it is known: it tells whether to load more at once. */
  url?: string | undefined
  /** Called when the page is still being filled, and is waited for. */
  onStillLoading?: () => void
}

/** Paths of the built `surfaces/page` scripts that read a page. */
export interface ReadScripts {
  extract: string
  /** Loaded where the first would be in doubt. */
  more: string
}

/** In `public`: asks what was loaded before it. */
const READ = 'read.js'

/** Who uses the browser in another language reads pages in it more often than English ones. */
const READS_OTHERS = !/^en(?:-|$)/i.test(navigator.language)

/**
 * Hosts of a country that neither speaks English nor sells its names to all the world, or whose last part
 * is written in another script. To load more for nothing takes some 5 ms, to be in doubt first some 25.
 */
const ABROAD =
  /\.(?:xn--[a-z\d-]+|(?!(?:a[iu]|c[aco]|fm|gg|gh|i[eno]|ke|l[ay]|me|n[guz]|ph|s[gho]|t[ov]|uk|us|ws|za)$)[a-z]{2})$/

const needsMore = (url = '') => READS_OTHERS || ABROAD.test(hostOf(url))

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
  { anyway = false, waited = 0, onStillLoading, url }: ReadPageOptions
): Promise<Result<Article>> {
  const clicked = performance.now() - waited
  const { extract, more } = scripts
  const files = needsMore(url) ? [extract, more] : [extract]
  const options = anyway ? { anyway } : undefined
  const first = await askWith(tabId, files, options)
  // Asked again with more loaded, where that was not done at once and the answer is in doubt.
  const result = isProblem(first, 'in-doubt') ? await askWith(tabId, [more], options) : first
  if (!isProblem(result, 'still-loading')) return result
  onStillLoading?.()
  const loaded = await loadScripts(tabId, [more])
  const patience = Math.max(LEAST_PATIENCE, clicked + PATIENCE - performance.now())
  return loaded.ok ? ask(tabId, { patience }) : loaded
}

/**
 * Asks the page that `readPage` has read for the other pages of its story too, which it fetches
 * from its own site. `whole` is the path of the built script that does.
 */
export async function readWhole(
  tabId: number,
  { extract, more }: ReadScripts,
  whole: string
): Promise<Result<Article>> {
  const loaded = await loadScripts(tabId, [extract, more, whole])
  if (!loaded.ok) return loaded
  const read = await callScript(tabId, () => globalThis.ledeWhole?.())
  return read.ok ? checked(read.value) : read
}

const isProblem = (result: Result<Article>, kind: ProblemKind) =>
  !result.ok && result.problem.kind === kind

/** Loads `files`, then asks; without options that is one way there and back. */
async function askWith(tabId: number, files: string[], options: Ask): Promise<Result<Article>> {
  if (!options) {
    const read = await runScripts(tabId, [...files, READ])
    return read.ok ? checked(read.value) : read
  }
  const loaded = await loadScripts(tabId, files)
  return loaded.ok ? ask(tabId, options) : loaded
}

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
