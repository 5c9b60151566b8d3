/** Takes the article out of a tab that the reader has just clicked on. */
import browser from 'webextension-polyfill'
import { type Article, fail, type Result } from '../article/types'

/**
 * Injects `script` (the built `surfaces/page/extract.iife.ts`) and asks it for the Article. The
 * answer is the injection's own result, so no message crosses a channel that a page could forge.
 * The leading slash matters: Firefox resolves a bare path against the calling page.
 */
export async function readPage(
  tabId: number,
  script: string,
  anyway = false
): Promise<Result<Article>> {
  const target = { tabId }
  try {
    await browser.scripting.executeScript({
      target,
      files: [`/${script}`],
      injectImmediately: true
    })
    const [frame] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      args: [anyway],
      func: (anyway: boolean) => globalThis.lede?.read({ anyway })
    })
    return (frame?.result as Result<Article> | undefined) ?? fail('page-changed')
  } catch (error) {
    return fail('restricted-page', String(error))
  }
}
