/** By keyboard alone: what opens takes the focus, and what closes gives it back to where its keys are heard. */
import { expect, test } from 'vitest'
import type { View } from '../browsers/browser.ts'
import { giveVoices } from '../browsers/silent-voices.ts'
import { appears, until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { PANELS } from './panels.ts'
import { storyPage } from './story-page.ts'
import { openHtml, read } from './suite.ts'

const focused = (view: View) =>
  view.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.className
  })
const isGone = async (view: View, selector: string) =>
  !(await view.evaluate((css) => document.querySelector(css) !== null, selector))

test('in the popup', async () => {
  const popup = await read(await openHtml(storyPage({ paragraphs: 20 })))
  await until(async () => (await focused(popup)) === 'Article', 'the text')
  for (const [key, panel] of PANELS.filter(([key]) => key !== 'o')) {
    await popup.press(key)
    await appears(popup, panel)
    expect(await focused(popup)).not.toBe('Article')
    await popup.press('Escape')
    await until(() => isGone(popup, panel), `the end of ${panel}`)
    expect(await focused(popup)).toBe('Article')
  }
  await popup.press('s')
  await appears(popup, '.toast button')
  await popup.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.focus())
  await popup.press('Enter')
  await until(() => isGone(popup, '.toast'), 'the end of the toast')
  expect(await focused(popup)).toBe('Article')
  await giveVoices(popup, ['Ann'])
  await popup.press('l')
  await until(async () => (await focused(popup)) === 'Pause', 'the player')
  await popup.press('l')
  await until(async () => (await focused(popup)) === 'Article', 'the text after the player')
  await popup.press('End')
  await until(
    () => popup.evaluate(() => (document.querySelector('.region')?.scrollTop ?? 0) > 100),
    'the end of the text'
  )
})

test('over a page', async () => {
  const cover = await coverPage(() => openHtml(storyPage({ paragraphs: 20 })))
  const { tab } = cover
  const comes = (selector: string) => cover.find(selector)
  const goes = (selector: string) =>
    until(async () => (await cover.look(selector)).length === 0, `the end of ${selector}`)
  for (const [key, panel] of PANELS) {
    await tab.press(key)
    await comes(panel)
    await tab.press('Escape')
    await goes(panel)
  }
  // Machines that run browsers for us have no voice: the word of it is closed by its button.
  await tab.press('l')
  const shown = await until(async () => (await cover.look('.no-voice, .voices'))[0], 'the player')
  await tab.press(shown.attributes.class === 'voices' ? 'l' : 'Enter')
  await comes('.listen-button')
  await tab.press('a')
  await comes('.type-panel')
  await tab.press('Escape')
  await goes('.type-panel')
  await tab.press('Escape')
  await goes('dialog')
})

test('panels and arrows show where they are, also after a press of the mouse', async () => {
  const full = await openInFull(await read(await openHtml(storyPage({ paragraphs: 20 }))))
  const ring = () => full.evaluate(() => document.activeElement?.matches('button:focus-visible'))
  for (const [key, panel] of PANELS.filter(([key]) => key === 'o' || key === 'e')) {
    await full.click('.body p')
    await full.press(key)
    await appears(full, panel)
    expect([panel, await ring()]).toEqual([panel, true])
    await full.press('ArrowDown')
    expect([panel, await ring()]).toEqual([panel, true])
    await full.press('Escape')
    await until(() => isGone(full, panel), `the end of ${panel}`)
  }
})
