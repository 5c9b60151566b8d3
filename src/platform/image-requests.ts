/** Whether the browser keeps cookies out of the requests for pictures that stand in a document. */
import browser from 'webextension-polyfill'

/**
 * Chrome does in our pages, by the policy that its manifest names. Firefox knows no such policy: it
 * sends those that a site lets out everywhere, and all of a host that is granted. In a web page the
 * picture is the page's own, and is at hand.
 */
export function asksAsNobody(): boolean {
  const isOurs = location.href.startsWith(browser.runtime.getURL(''))
  return !isOurs || 'cross_origin_embedder_policy' in browser.runtime.getManifest()
}
