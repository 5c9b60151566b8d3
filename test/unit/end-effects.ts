/** After each file with a document: what a view does after its frame is done before the document goes. */
import { afterAll } from 'vitest'

afterAll(async () => {
  if ('requestAnimationFrame' in globalThis) await new Promise(requestAnimationFrame)
})
