/** The popup around a saved copy: offline, changed, removed, and beside others of the library. */
import type { Popup } from '../../test/browsers/browser.ts'
import { appears } from '../../test/browsers/wait.ts'
import { paragraph, storyPage } from '../../test/e2e/story-page.ts'
import { also } from './also.ts'
import { emptied } from './library.ts'
import type { Shot, Stage } from './shot.ts'

export const savedShots: Shot[] = [
  { name: 'popup-saved', show: saved },
  { name: 'popup-removed', show: removed },
  { name: 'popup-offline', show: (stage) => offline(stage, true) },
  { name: 'popup-offline-unsaved', show: (stage) => offline(stage, false) },
  { name: 'popup-changed', show: (stage) => changed(stage) },
  { name: 'popup-changes', show: whatChanged },
  { name: 'popup-also', show: also }
]

/** Opens a story of `host`, and saves it if it is to be and is not yet. */
async function open(
  { browser, site }: Stage,
  host: string,
  body: string,
  isSaved: boolean
): Promise<Popup> {
  site.host(host, (path) => (path === '/story' ? { body } : undefined))
  const popup = await browser.clickAction(await browser.openTab(`http://${host}/story`))
  await appears(popup, 'body[data-state="article"] .save-button')
  if (isSaved) await save(popup)
  return popup
}

async function save(popup: Popup): Promise<void> {
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="true"]')
}

async function saved(stage: Stage): Promise<Popup> {
  await emptied(stage)
  return open(stage, 'saved.example', storyPage(), true)
}

async function removed(stage: Stage): Promise<Popup> {
  const popup = await open(stage, 'removed.example', storyPage(), true)
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="false"]')
  return popup
}

async function offline(stage: Stage, isSaved: boolean): Promise<Popup> {
  await emptied(stage)
  const first = await open(stage, 'offline.example', storyPage(), isSaved)
  await stage.browser.setOffline(true)
  await appears(first, '.note')
  return first
}

async function changed(stage: Stage): Promise<Popup> {
  await emptied(stage)
  const first = await open(stage, 'changed.example', storyPage(), true)
  await first.close()
  const page = { headline: 'The Morning Ferry Was Late', paragraphs: 13 }
  const body = storyPage(page).replace(paragraph(1), 'A correction was added.')
  const popup = await open(stage, 'changed.example', body, false)
  await appears(popup, '.note-actions')
  return popup
}

async function whatChanged(stage: Stage): Promise<Popup> {
  const popup = await changed(stage)
  await popup.click('.note-actions > :last-child')
  await appears(popup, '.changes ins')
  return popup
}
