/** The policy of the extension's pages, as the browsers really hold it. */
import { expect, test } from 'vitest'
import { picturesAsked } from './shown.ts'
import { browser, openPage, read, requests } from './suite.ts'

const popup = async () => read(await openPage('aggregator'))

test('an article is shown without a single violation', async () => {
  const tab = await openPage('aggregator')
  const shown = await read(tab)
  await picturesAsked(shown)
  // Violations are kept for observers that come late.
  const violations = await shown.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          found.push(effectiveDirective)
        )
        for (const image of document.images) image.src = `${image.src}#again`
        setTimeout(() => resolve(found), 500)
      })
  )
  expect(violations).toEqual([])
})

test('no string becomes HTML, and no policy can be made that allows it', async () => {
  const outcome = await (await popup()).evaluate(() => {
    const refused = (attempt: () => unknown) => {
      try {
        attempt()
        return false
      } catch {
        return true
      }
    }
    const types = (
      globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes
    return {
      innerHTML: refused(() => {
        document.createElement('p').innerHTML = '<b>bold</b>'
      }),
      script: refused(() => {
        document.createElement('script').textContent = 'document.title = "injected"'
      }),
      parser: refused(() => new DOMParser().parseFromString('<b>bold</b>', 'text/html')),
      policy: refused(() => types?.createPolicy('any', { createHTML: (text: string) => text }))
    }
  })
  expect(outcome).toEqual({ innerHTML: true, script: true, parser: true, policy: true })
})

test('no page comes from outside, and no style from an attribute', async () => {
  const shown = await popup()
  const blocked = await shown.evaluate(async () => {
    const found = new Set<string>()
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      found.add(effectiveDirective)
    )
    const outside = 'http://elsewhere.example/'
    const frame = document.createElement('iframe')
    frame.src = outside
    document.body.append(frame)
    document.body.setAttribute('style', 'color: rgb(1, 2, 3)')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const isStyled = getComputedStyle(document.body).color === 'rgb(1, 2, 3)'
    return { found: [...found], isStyled }
  })
  expect(blocked.found.toSorted()).toEqual(['frame-src', 'style-src-attr'])
  expect(blocked.isStyled).toBe(false)
  expect(requests().filter((url) => new URL(url).hostname === 'elsewhere.example')).toEqual([])
})

test('a picture that is opened by itself runs nothing, though it lies where Lede does', async () => {
  const ours = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  const ran = await ours.evaluate(async () => {
    const mark = "document.documentElement.setAttribute('class', 'ran')"
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${mark}"><script>${mark}</script></svg>`
    const opened = window.open(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const root = opened?.document.documentElement
    return {
      is: root?.localName,
      by: opened?.origin === origin,
      class: root?.getAttribute('class')
    }
  })
  expect(ran).toEqual({ is: 'svg', by: true, class: null })
})
