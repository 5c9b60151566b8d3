/** What the specs of the library share: a story to save, and the page that shows what is saved. */

import type { Library } from '../../src/library/database'
import type { Tab } from '../browsers/browser.ts'
import { appears } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { type GivenFile, giveFile } from './files.ts'
import { browser, settled, site } from './suite.ts'

const PARAGRAPHS = [
  'The sandbanks off the harbour move in every storm, and nobody knows them by the chart.',
  'So the fishermen go out at night with a lead line, and listen for the ground.',
  'They have done so for a hundred years, and the admiralty follows what they find.',
  'This spring the banks have moved further than anyone remembers, the harbour master says.',
  'A new chart is to be printed before the winter, when the mail boat needs it most.'
]

export interface StoryChange {
  headline?: string
  more?: string
}

/** A page with a story in it; `host` is its own site, so that each spec has one. */
export function storyAt(host: string, { headline, more = '' }: StoryChange = {}): string {
  const title = headline ?? 'The fishermen who map the sandbanks by ear'
  const text = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, more]
  const body = `<!doctype html><html lang="en"><head><title>${title}</title>
    <link rel="canonical" href="http://${host}/story">
    <meta property="og:site_name" content="Harbour Times"></head>
    <body><main><article><h1>${title}</h1><p>By <a rel="author" href="/tomas">Tomas Reyes</a></p>
    <img src="/picture.png" width="800" height="500" alt="The harbour">
    ${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></main></body></html>`
  site.host(host, (path) => (path === '/story' ? { body } : undefined))
  return `http://${host}/story`
}

/** Clicks the button on the story, and waits until the library has said whether it is saved. */
export async function readStory(url: string, where = browser) {
  const popup = await where.clickAction(await where.openTab(url))
  await settled(popup)
  await appears(popup, '.save-button')
  return popup
}

export async function openLibraryPage(query = '', where = browser): Promise<Tab> {
  const tab = await where.openTab(where.extensionUrl(`src/surfaces/library/library.html${query}`))
  await appears(tab, '.story, .library-message')
  // What is in the document can be clicked once it is on the screen.
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      )
  )
  return tab
}

/** Chooses a file to import into the library. */
export const importFile = (library: Tab, file: GivenFile): Promise<void> =>
  giveFile(library, file, () => library.click('.tools [aria-label="Import a library"]'))

/** Everything that earlier specs have saved is taken out, and some made-up stories put in. */
export async function fillLibrary(count: number): Promise<void> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/library/library.html'))
  await bringInside(tab)
  await tab.evaluate(async () => {
    const opened = await window.inside.openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    window.library = opened.value
    for (const store of ['articles', 'bodies', 'images', 'jobs', 'index'] as const)
      await opened.value.clear(store)
  })
  // In small pieces: drivers have no patience with long scripts, and machines may be busy.
  for (let from = 0; from < count; from += BATCH)
    await tab.evaluate(
      (from: number, to: number) => window.inside.fill(window.library, from, to),
      from,
      Math.min(count, from + BATCH)
    )
  const step = () => tab.evaluate(() => window.inside.step(window.library))
  while (await step());
  await tab.close()
}

const BATCH = 50

declare global {
  interface Window {
    library: Library
  }
}
