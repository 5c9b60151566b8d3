/**
 * Reads the other pages of a story that its site has parted. Injected behind the script that reads
 * one page, when the reader asks for all. They are fetched as the page itself would fetch them,
 * from its own site only.
 */
import { type Article, fail, ok, type Result } from '../../article/types'
import { joinPages } from '../../extract/join-pages'

declare global {
  /**
   * `read` is this page of the story, where it has been read already; else it is read now. Undefined
   * before the script that reads one page.
   */
  var ledeWhole: ((read?: Article) => Promise<Result<Article>> | undefined) | undefined
}

globalThis.ledeWhole = (read) => {
  const first = read ? ok(read) : globalThis.lede?.readNow(document, { anyway: true })
  return first?.ok ? readWhole(first.value) : first && Promise.resolve(first)
}

/** Milliseconds that one page may take. */
const PATIENCE = 15_000
/** Characters of a page; longer ones are no part of a story. */
const LONGEST = 5_000_000

/** @returns problem page-changed where a page of the story cannot be had */
async function readWhole(first: Article): Promise<Result<Article>> {
  const { pages = [], pageAt = 0 } = first
  const others: Article[] = []
  for (const [at, url] of pages.entries()) {
    if (at === pageAt) continue
    const page = await fetchPage(url)
    const read = page && globalThis.lede?.readNow(page, { anyway: true }, url)
    if (!read?.ok) return fail('page-changed', url)
    others.push(read.value)
  }
  return ok(joinPages(first, others.slice(0, pageAt), others.slice(pageAt)))
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
