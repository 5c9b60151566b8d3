/**
 * The popup is closed at a step of the save that it is asked for: the story is there whole or not at
 * all, and whoever looks next is told the truth. Some steps; with LONG each of them.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fillLibrary, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { browser } from './suite.ts'
import { waitAtStep } from './wait-at-step.ts'

let witness: Tab

beforeAll(() => fillLibrary(0))
afterAll(() => fillLibrary(0))

/** Runs in the witness: what is there of one story. */
async function holdingsOf(key: string) {
  const opened = await window.inside.openLibrary()
  if (!opened.ok) throw new Error(opened.problem.kind)
  const tx = opened.value.transaction(['articles', 'bodies', 'jobs'])
  const [article, bodies, jobs] = await Promise.all([
    tx.objectStore('articles').getKey(key),
    tx.objectStore('bodies').count(IDBKeyRange.bound([key], [key, []])),
    tx.objectStore('jobs').index('key').count(key)
  ])
  const text = await window.inside.openSaved(opened.value, key)
  opened.value.close()
  return { isListed: article !== undefined, bodies, hasJobs: jobs > 0, isReadable: text.ok }
}

const ABSENT = { isListed: false, bodies: 0, hasJobs: false, isReadable: false }
const WHOLE = { isListed: true, bodies: 1, isReadable: true }

/** Answers how far the save had come; `over` where there is no such step. */
async function closeAt(step: number): Promise<'absent' | 'whole' | 'over'> {
  const host = `closed-${step}.example`
  const url = storyAt(host, { headline: `The fishermen of harbour ${step}` })
  const key = `${host}/story`
  const popup = await readStory(url)
  await popup.evaluate(waitAtStep, step)
  await popup.press('s')
  const came = await until(async () => {
    if (await popup.evaluate(() => self.isAtStep)) return 'there'
    return popup.evaluate(() => document.querySelector('.toast') && 'over')
  }, `step ${step}`)
  await browser.closePopup()

  const seen = await witness.evaluate(holdingsOf, key)
  expect(seen, `step ${step}`).toMatchObject(seen.isListed ? WHOLE : ABSENT)
  // What the reader was told of is there.
  if (came === 'over') expect(seen.isListed).toBe(true)
  const again = await readStory(url)
  const says = () =>
    again.evaluate(() => document.querySelector('.save-button')?.getAttribute('aria-pressed'))
  await until(async () => (await says()) === String(seen.isListed), `the truth of step ${step}`)
  if (!seen.isListed) await again.press('s')
  await until(async () => (await says()) === 'true', `the save after step ${step}`)
  expect(await witness.evaluate(holdingsOf, key)).toMatchObject(WHOLE)
  await browser.closePopup()
  if (came === 'over') return came
  return seen.isListed ? 'whole' : 'absent'
}

/** In the midst of the save, and behind its last step. */
const SOME = [3, 99]

test('closed at a step of a save', { timeout: process.env.LONG ? 400_000 : 90_000 }, async () => {
  witness = await openLibraryPage()
  await bringInside(witness)
  const ends: string[] = []
  if (process.env.LONG) while (ends.at(-1) !== 'over') ends.push(await closeAt(ends.length))
  else for (const step of SOME) ends.push(await closeAt(step))
  console.info(`closed at each step: ${ends.join(', ')}`)
  expect(ends[0]).toBe('absent')
  expect(ends.at(-1)).toBe('over')
  const library = await openLibraryPage()
  const rows = () => library.evaluate(() => document.querySelectorAll('.story-title').length)
  await appears(library, '.story-title')
  expect(await rows()).toBe(ends.length)
})
