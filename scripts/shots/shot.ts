/** One picture to take: of what, how large, and how it comes to be seen. */
import type { TestBrowser, View } from '../../test/browsers/browser.ts'
import type { Site } from '../../test/browsers/site.ts'

export interface Stage {
  browser: TestBrowser
  site: Site
}

export interface Size {
  /** CSS pixels. */
  width: number
  height: number
}

/** A window on a desk, and a telephone. */
export const READING_SIZES: Size[] = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 }
]

export interface Shot {
  /** Also the name of the picture's file. */
  name: string
  /** Of the window; a popup has its own. */
  sizes?: Size[]
  /** Those that it is taken in; without, all. */
  themes?: string[]
  /** Settings, by their keys in the store, that it alone is taken in. */
  settings?: Record<string, unknown>
  /** As it comes out on paper, which is a PDF. */
  isPrinted?: boolean
  /** Brings it to the screen, in a tab of its own, and gives what is to be taken. */
  show(stage: Stage): Promise<View>
}

/** The one of `shots` that is called `name`. Throws where there is none. */
export function shotCalled(name: string, shots: readonly Shot[]): Shot {
  const shot = shots.find((one) => one.name === name)
  if (!shot) throw new Error(`there is no picture called ${name}`)
  return shot
}
