/** "Print", chosen elsewhere: the story is printed when its faces and pictures are here. */
import { closeThisTab } from '../../platform/tabs'

/** Milliseconds that they are waited for. */
const PATIENCE = 8000

/** The tab was opened for the paper alone, and goes when the reader is done with that. */
export async function printWhenDrawn(): Promise<void> {
  const pictures = [...document.images].map((image) => {
    image.loading = 'eager'
    // One that cannot be had is left out, as it is on the screen.
    return image.decode().catch(() => undefined)
  })
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), late])
  addEventListener('afterprint', () => void closeThisTab(), { once: true })
  print()
}
