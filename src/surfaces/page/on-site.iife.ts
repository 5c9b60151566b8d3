/**
 * Runs by itself, on load, on the sites which the reader chose and on no other: a story opens
 * distraction-free, and the toolbar button tells whether there is one. It stands behind the
 * scripts that a click would inject, and works as a click does.
 */
import { tell } from '../../platform/messages'

/** Milliseconds that a page which is still being filled is waited for. */
const PATIENCE = 2000

async function open(): Promise<void> {
  const { lede, ledeView } = globalThis
  if (!lede || !ledeView || ledeView.isOpen()) return
  await shown()
  const first = await lede.read()
  const mayCome = !first.ok && first.problem.kind === 'still-loading'
  const read = mayCome ? await lede.read({ patience: PATIENCE }) : first
  tell('page:judged', read.ok)
  if (read.ok && !ledeView.isOpen()) await ledeView.toggle({ article: read.value })
}

/** A page may be loaded ahead, before anyone has asked to see it. */
function shown(): Promise<void> {
  const page: Document & { prerendering?: boolean } = document
  return new Promise((resolve) => {
    if (page.prerendering)
      page.addEventListener('prerenderingchange', () => resolve(), { once: true })
    else resolve()
  })
}

void open()
