/** After each file with a document: what a view does after its frame is done before the document goes. */
import { afterAll } from 'vitest'

afterAll(async () => {
  if (!('requestAnimationFrame' in globalThis)) return
  await new Promise(requestAnimationFrame)
  // Preact does it in a turn of its own, set down in the frame.
  await new Promise((resolve) => setTimeout(resolve))
})
