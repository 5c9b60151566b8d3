/** What the stores show: five pictures of 1280 by 800, and a tile of 440 by 280. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tab } from '../../test/browsers/browser.ts'
import { appears } from '../../test/browsers/wait.ts'
import { ROOT } from '../tool.ts'
import { libraryShots } from './library.ts'
import { overlayShots } from './overlay.ts'
import { type Shot, type Stage, shotCalled } from './shot.ts'
import { story } from './stories.ts'

const PICTURE = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }

export const storeShots: Shot[] = [
  { name: 'store-1-popup', sizes: [PICTURE], themes: ['light'], show: popupOverPage },
  again('store-2-distraction-free', overlayShots, 'overlay-reading', 'light'),
  again('store-3-library', libraryShots, 'library', 'light'),
  again('store-4-type', overlayShots, 'overlay-type', 'dark'),
  again('store-5-arabic', overlayShots, 'overlay-rtl', 'sepia'),
  { name: 'store-tile', sizes: [TILE], themes: ['light'], show: tile }
]

/** The picture called `of`, at the stores' size. */
function again(name: string, among: Shot[], of: string, theme: string): Shot {
  return { name, sizes: [PICTURE], themes: [theme], show: shotCalled(of, among).show }
}

/** A browser's popup is a window of its own: the two pictures are laid over each other. */
async function popupOverPage(stage: Stage): Promise<Tab> {
  const tab = await story('json-ld-graph')(stage)
  await tab.resize(PICTURE.width, PICTURE.height)
  const page = await tab.screenshot()
  const popup = await stage.browser.clickAction(tab)
  await appears(popup, '.body p')
  const over = await popup.screenshot()
  await popup.close()
  return laidOut(
    stage,
    'popup',
    `<img src="${dataUrl(page)}" style="inset: 0; inline-size: 100%; opacity: .55">
    <img src="${dataUrl(over)}" style="inset-block-start: 32px; inset-inline-end: 48px; inline-size: 576px;
      border-radius: 10px; box-shadow: 0 12px 48px rgb(0 0 0 / .35)">`
  )
}

/** In the product's own colours and face. */
function tile(stage: Stage): Promise<Tab> {
  const { description } = JSON.parse(
    readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')
  )
  const face = readFileSync(join(ROOT, 'node_modules', NEWSREADER))
  return laidOut(
    stage,
    'tile',
    `<style>@font-face { font-family: Newsreader; font-weight: 200 800; src: url("${dataUrl(face, 'font/woff2')}") }
      main { position: absolute; inset: 0 40px; align-content: center; font-family: Newsreader }
      h1 { display: flex; align-items: center; gap: 18px; margin: 0 0 16px; font: 500 60px/1 Newsreader; letter-spacing: -.015em }
      p { margin: 0; font-size: 22px; line-height: 1.36; color: #4d525b; text-wrap: balance }</style>
    <main><h1><svg viewBox="0 0 24 24" width="64" height="64">
      <rect x="2" y="4" width="20" height="6" rx="1" fill="#2148b0"/>
      <rect x="2" y="13.5" width="20" height="2.5" rx=".8" fill="#1a1c20"/>
      <rect x="2" y="19" width="12.5" height="2.5" rx=".8" fill="#1a1c20"/></svg>Lede</h1><p>${description.message}</p></main>`
  )
}

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'

async function laidOut({ browser, site }: Stage, name: string, body: string): Promise<Tab> {
  const style =
    'html { background: #fdfdfc; color: #1a1c20 } body { margin: 0 } img { position: absolute }'
  site.host(`${name}.example`, () => ({ body: `<style>${style}</style>${body}` }))
  return browser.openTab(`http://${name}.example/`)
}

const dataUrl = (bytes: Buffer, type = 'image/png') =>
  `data:${type};base64,${bytes.toString('base64')}`
