/** All in the popup stays where it was painted, also when its pictures are late. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { appears } from '../browsers/wait.ts'
import { storyText } from './story-page.ts'
import { browser, read, site } from './suite.ts'

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700"><rect width="900" height="700" fill="teal"/></svg>`

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Morning Ferry</title>
<meta property="og:site_name" content="Harbour Times"><meta property="og:image" content="/lead.svg">
<link rel="icon" href="/logo.svg" sizes="any" type="image/svg+xml"></head>
<body><article><h1>The Morning Ferry</h1><figure><img src="/lead.svg" alt="The ferry"></figure>
<p>By Ines Halloran</p>${storyText(2)}<figure><img src="/inside.svg" alt="The quay" width="900" height="700">
<figcaption>The quay</figcaption></figure>${storyText(8)}</article></body></html>`

interface Shift extends PerformanceEntry {
  value: number
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** Firefox has no measure of it. */
test.runIf(browser.name === 'chromium')('nothing moves after its first paint', async () => {
  let isLate = false
  site.host('shift.example', (path) => {
    if (path.startsWith('/story')) return { body: STORY }
    return { body: PICTURE, type: 'image/svg+xml', ...(isLate && { delay: 700 }) }
  })
  const tab = await browser.openTab('http://shift.example/story')
  isLate = true
  const popup = await read(tab)
  await appears(popup, '.body p')
  await pause(2500)
  const { shifts, pictures, sum } = await popup.evaluate(
    () =>
      new Promise<{ shifts: string[]; pictures: number; sum: number }>((resolve) => {
        const pictures = [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length
        const found: string[] = []
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) hear(entry as Shift)
        }).observe({ type: 'layout-shift', buffered: true })
        const hear = ({ value, sources }: Shift) => {
          sum += value
          found.push(...sources.map(moved))
        }
        const moved = ({ node, previousRect: a, currentRect: b }: Shift['sources'][number]) => {
          const name = node instanceof Element ? node.className : node?.textContent
          return `${name}: ${[a.x, a.y, a.width, a.height]} to ${[b.x, b.y, b.width, b.height]}`
        }
        setTimeout(() => resolve({ shifts: found, pictures, sum }), 200)
      })
  )
  expect(pictures).toBeGreaterThan(0)
  expect(shifts).toEqual([])
  expect(sum).toBe(0)
})
