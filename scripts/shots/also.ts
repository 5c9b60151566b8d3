/** "You may also like", from a library that holds stories on the same matter, and others. */
import type { Root } from 'hast'
import type { Popup } from '../../test/browsers/browser.ts'
import { appears } from '../../test/browsers/wait.ts'
import { bringInside } from '../../test/library/inside-tab.ts'
import { emptied } from './library.ts'
import type { Stage } from './shot.ts'

const HEADLINES = [
  'What the mended slipway would have to bear',
  'The winter the Minch ferry stopped',
  'Who pays for Kilbrae’s school, and until when'
]
const SOURCES = ['Continental Post', 'Harbour Times', 'Hebrides Record']
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#42326e"/>
  <path d="M6 5h8v3H6zm0 5h6v1.5H6zm0 3h8v1.5H6z" fill="#fff"/></svg>`
const MATTER = [
  'The ferry across the Minch will not sail until March, and the Inverarden slipway is to be mended.',
  'Calmac said the Inverarden slipway was unsafe, and that no other slipway is fit for the ferry.',
  'Islanders beyond the Minch fear for the Kilbrae school; Calmac pays for the Kilbrae bus.'
]
const TALK = 'It was said on Monday that more would be known by the end of the week.'
const RELATED = `<aside><h2>Related</h2><ul>
  <li><a href="/2026/winter-timetable">The winter timetable, and who wrote it</a></li>
  <li><a href="/2026/fog-bell">The fog bell is rung by hand again</a></li></ul></aside>`

const TEXT = [...MATTER, TALK].map((text) => `<p>${text}</p>`).join('')
const STORY = `<main><article><h1>Ferry to Inverarden stops for the winter</h1>
  <p>By <a rel="author" href="/people/ann">Ann Moar</a></p>${TEXT.repeat(4)}</article></main>${RELATED}`

export async function also(stage: Stage): Promise<Popup> {
  const { browser, site } = stage
  const library = await emptied(stage)
  await bringInside(library)
  await library.evaluate(shelve, {
    headlines: HEADLINES,
    sources: SOURCES,
    logo: LOGO,
    matter: MATTER,
    talk: TALK
  })
  site.host('ferry.example', (path) => (path === '/2026/story' ? { body: STORY } : undefined))
  const popup = await browser.clickAction(await browser.openTab('http://ferry.example/2026/story'))
  await appears(popup, '.also-saved')
  await popup.evaluate(() => document.querySelector('.region')?.scrollTo(0, 1e6))
  return popup
}

interface Shelved {
  headlines: string[]
  sources: string[]
  /** Of the first source, as SVG. */
  logo: string
  matter: string[]
  talk: string
}

/** In the library's page: one begun, two unread, and enough others to tell rare words by. */
async function shelve(given: Shelved): Promise<void> {
  const { headlines, sources, logo, matter, talk } = given
  const { openLibrary, save, setProgress, keepIndexed, madeUpArticle } = window.inside
  const opened = await openLibrary()
  if (!opened.ok) throw new Error(opened.problem.kind)
  const bodyOf = (texts: string[]): Root => ({
    type: 'root',
    children: texts.map((value) => ({
      ...{ type: 'element' as const, tagName: 'p', properties: {} },
      children: [{ type: 'text', value }]
    }))
  })
  for (let n = 0; n < 80; n++) {
    const made = madeUpArticle(n * 20)
    await save(opened.value, { ...made, body: bodyOf([made.headline, talk, talk]) })
  }
  for (const [at, headline] of headlines.entries()) {
    const publisher = { name: sources[at] ?? '' }
    const made = { ...madeUpArticle(2000 + at * 20), headline, publisher, minutes: 3 + at * 6 }
    const body = bodyOf([...matter, talk, ...matter, talk, ...matter])
    const saved = await save(opened.value, { ...made, body })
    if (!saved.ok) throw new Error(saved.problem.kind)
    if (at === 0)
      await setProgress(opened.value, saved.value.entry.key, { paragraph: 3, fraction: 0.5 })
  }
  const blob = new Blob([logo], { type: 'image/svg+xml' })
  const savedAt = new Date().toISOString()
  await opened.value.put('images', { key: '', url: sources[0] ?? '', blob, savedAt })
  await keepIndexed(opened.value)
}
