/** The largest pages: an answer in a moment, and a tab that never hangs. */
import { expect, test } from 'vitest'
import { openHtml, settled } from './suite.ts'
import { timedRead } from './timed-read.ts'

/** Milliseconds. The goals are 3 and 2 seconds; machines that run tests are slower and busier. */
const PATIENCE = 15_000

/** A story with `count` elements behind it, as endless scrolling leaves them. */
const page = (
  count: number,
  isHidden: boolean
) => `<!doctype html><html lang="en"><title>A long day</title>
<article><h1>A long day</h1><p class="byline">By Ada Quill</p><time datetime="2026-03-02">2 March 2026</time>${'<p>The council sat until midnight, adjourned for soup, and sat again, so that the minutes of the meeting ran to a length that nobody had seen in the town since the year of the flood.</p>'.repeat(6)}</article>
<div id="rest"${isHidden ? ' hidden' : ''}></div><script>
const rest = document.createDocumentFragment()
for (let made = 0; made < ${count}; made += 10) {
  const item = document.createElement('div')
  for (let part = 0; part < 9; part += 1) item.append(document.createElement('span'))
  item.firstChild.append('Item ' + made)
  rest.append(item)
}
document.querySelector('#rest').append(rest)
</script>`

async function timed(count: number, isHidden: boolean) {
  const tab = await openHtml(page(count, isHidden))
  await tab.evaluate(drawn)
  const { popup, spent, answered } = await timedRead(tab, `${count} elements`)
  const says = await popup.evaluate(() => document.querySelector('h1')?.textContent)
  return { state: await settled(popup), says, spent, answered }
}

test('100,000 elements: the story, or why not', { timeout: 180_000 }, async () => {
  const { state, spent, answered } = await timed(100_000, false)
  expect(['article', 'too-large']).toContain(state)
  expect(spent).toBeLessThan(PATIENCE)
  expect(answered).toBeLessThan(PATIENCE)
})

test('a million elements: a clear message', { timeout: 180_000 }, async () => {
  // Hidden, since a browser takes half a minute to lay out so many, with Lede or without.
  const { state, says, spent, answered } = await timed(1_000_000, true)
  expect(state).toBe('too-large')
  expect(says).toBe('This page is too large to read')
  expect(spent).toBeLessThan(PATIENCE)
  expect(answered).toBeLessThan(PATIENCE)
})

/** Runs in the page: its own work of laying itself out is not Lede's. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
