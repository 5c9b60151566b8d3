/** The stories that pictures are taken of: the fixtures, each on a site of its own. */
import { join } from 'node:path'
import type { Tab } from '../../test/browsers/browser.ts'
import { folderHost } from '../../test/browsers/site.ts'
import { ROOT } from '../tool.ts'
import type { Stage } from './shot.ts'

export const PAGES = join(ROOT, 'test/fixtures/pages')

/** `slug`: a folder of test/fixtures/pages. */
export const story =
  (slug: string) =>
  ({ browser, site }: Stage): Promise<Tab> => {
    site.host(`${slug}.example`, folderHost(join(PAGES, slug), 'source.html'))
    return browser.openTab(`http://${slug}.example/story`)
  }
