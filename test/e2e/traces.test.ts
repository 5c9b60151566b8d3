/** Reading leaves no trace: none in the page, and none on the network but the article's pictures. */
import { expect, test } from 'vitest'
import { until } from '../browsers/wait.ts'
import { openPage, read, requests, site } from './suite.ts'

test('nothing is asked of the network but the pictures of the article', async () => {
  const tab = await openPage('json-ld-graph')
  const page = 'http://json-ld-graph.example'
  const allowed = [`${page}/assets/ferry.svg`, `${page}/assets/courier.svg`]
  await until(async () => allowed.every((url) => requests().includes(url)), 'the page')
  site.visits.length = 0
  const popup = await read(tab)
  await until(async () => allowed.every((url) => requests().includes(url)), 'the pictures')
  await popup.press('End')
  // The page's browser may still be looking for an icon at the usual place.
  const asked = () => new Set(requests().filter((url) => url !== `${page}/favicon.ico`))
  expect(asked()).toEqual(new Set(allowed))
  for (const { headers } of site.visits.filter(({ url }) => allowed.includes(url))) {
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('cookie')
  }
  await popup.close()
  expect(asked()).toEqual(new Set(allowed))
})

test('before the click nothing is asked for but by the page itself', async () => {
  await openPage('microdata')
  const other = await openPage('too-little')
  await other.close()
  const asked = requests().map((url) => new URL(url))
  expect(asked.map(({ hostname }) => hostname)).toContain('microdata.example')
  for (const { hostname, pathname } of asked) {
    expect(['microdata.example', 'too-little.example']).toContain(hostname)
    // The page's own files, and the icon that browsers look for where none is named.
    expect(pathname).toMatch(/^\/(?:story|assets\/(?:orchard|vale)\.svg|favicon\.ico)$/)
  }
})

test.for(['json-ld-graph', 'shadow-dom', 'lazy-images', 'clobbered-names'])(
  'the page %s is as it was',
  async (slug) => {
    const tab = await openPage(slug)
    await tab.evaluate(() => {
      const seen: string[] = []
      const watch = (root: Node) =>
        new MutationObserver((changes) => {
          for (const { type, target } of changes) seen.push(`${type} ${target.nodeName}`)
        }).observe(root, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true
        })
      watch(document)
      for (const element of document.querySelectorAll('*'))
        if (element.shadowRoot) watch(element.shadowRoot)
      Object.assign(window, {
        seen,
        before: [
          document.documentElement.outerHTML,
          Object.getOwnPropertyNames(window).length + 2,
          scrollX,
          scrollY,
          document.activeElement?.nodeName
        ]
      })
    })
    const popup = await read(tab)
    await popup.close()
    const after = await tab.evaluate(() => {
      const { seen, before } = window as unknown as { seen: string[]; before: unknown[] }
      return {
        seen,
        before,
        now: [
          document.documentElement.outerHTML,
          Object.getOwnPropertyNames(window).length,
          scrollX,
          scrollY,
          document.activeElement?.nodeName
        ]
      }
    })
    expect(after.seen).toEqual([])
    expect(after.now).toEqual(after.before)
  }
)
