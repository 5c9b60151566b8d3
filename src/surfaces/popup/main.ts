/** The popup. The page is asked for its article first; what shows it is loaded while it answers. */
import { fail } from '../../article/types'
import { activePage } from '../../platform/active-page'
import { readPage, readWhole } from '../../platform/read-page'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'
import whole from '../page/whole.iife?script'
import type { Attempt } from './use-reading'
import './popup.css'

/** Asked once: a popup closes when the reader goes to another tab. */
const where = activePage()

function read(anyway = false, waited = 0): Attempt {
  const { promise: stillLoading, resolve: onStillLoading } = Promise.withResolvers<void>()
  const result = where.then(({ tab, url }) =>
    tab === undefined
      ? fail('restricted-page')
      : readPage(tab, { extract, more }, { anyway, waited, onStillLoading, url })
  )
  return { result, stillLoading }
}

async function readWholeStory() {
  const { tab } = await where
  return tab === undefined ? fail('restricted-page') : readWhole(tab, { extract, more }, whole)
}

/** Kept once there is a place to draw in: the page may be asked before. */
const parsed = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve()
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
})

// The popup began to load at the click.
const first = read(false, performance.now())
const [{ draw }] = await Promise.all([import('./draw'), parsed])
draw({ first, read, readWhole: readWholeStory, where })
