/**
 * Reads the other pages of a story that its site has parted. They are fetched as the page itself
 * would fetch them, from its own site only, and only when the reader asks.
 */
import { type Article, fail, ok, type Result } from '../../article/types'
import { type ExtractOptions, extract } from '../../extract'
import { joinPages } from '../../extract/join-pages'
import { snapshot } from './snapshot'

/** Milliseconds that one page may take. */
const PATIENCE = 15_000
/** Characters of a page; longer ones are no part of a story. */
const LONGEST = 5_000_000

/** @returns problem page-changed where a page of the story cannot be had */
export async function readWhole(first: Article, options: ExtractOptions): Promise<Result<Article>> {
  const others: Article[] = []
  let place = -1
  for (const url of first.pages ?? []) {
    if (url === location.href) {
      place = others.length
      continue
    }
    const page = await fetchPage(url)
    const taken = page && snapshot(page, new Date())
    const read = taken?.ok
      ? extract({ ...taken.value, url }, { ...options, anyway: true })
      : undefined
    if (!read?.ok) return fail('page-changed', url)
    others.push(read.value)
  }
  const before = others.slice(0, Math.max(0, place))
  return ok(joinPages(first, before, others.slice(before.length)))
}

/** An inert document: nothing in it loads or runs. */
async function fetchPage(url: string): Promise<Document | undefined> {
  if (new URL(url).origin !== location.origin) return
  try {
    const answer = await fetch(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE)
    })
    const html = answer.ok ? await answer.text() : ''
    if (html === '' || html.length > LONGEST) return
    const page = new DOMParser().parseFromString(html, 'text/html')
    const base = page.createElement('base')
    base.href = answer.url
    page.head.prepend(base)
    return page
  } catch (error) {
    console.info('A page of the story could not be had:', error)
    return
  }
}
