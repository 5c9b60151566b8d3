/** What the popup has come to show. */
import type { Popup } from '../../test/browsers/browser.ts'
import { until } from '../../test/browsers/wait.ts'

export interface Shown {
  /** `article`, or the name of the state that says why there is none. */
  state: string
  text: string
}

/** Waits for an answer in the popup, and for its pictures (3 s at most). */
export async function shown(popup: Popup): Promise<Shown> {
  const state = await until(() => popup.evaluate(settledState), 'an answer in the popup')
  await popup.evaluate(async () => {
    const pictures = [...document.images].map((image) => image.decode().catch(() => undefined))
    const late = new Promise((resolve) => setTimeout(resolve, 3000))
    await Promise.race([Promise.all([document.fonts.ready, ...pictures]), late])
  })
  const text = await popup.evaluate(() => {
    const part = document.querySelector<HTMLElement>('.region') ?? document.querySelector('main')
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as laid out
    return part?.innerText ?? ''
  })
  return { state, text: text.replace(/\n{3,}/g, '\n\n').trim() }
}

/** Runs in the popup. */
function settledState(): string | undefined {
  const { state } = document.body.dataset
  return state === 'loading' || state === 'slow' ? undefined : state
}
