/** The focus after the player has gone, which was in it and stood where the Listen button stands. */
import { focusedAround } from '../use-focus-kept'

/** Of the button that starts listening: a bar draws it anew once the player is gone. */
export const LISTEN_BUTTON = 'listen-button'

/** To what had it before, and where that is gone for good, to the text: its keys are heard there. */
export function giveBackFocus(text: HTMLElement, before: Element | null): void {
  if (focusedAround(text)) return
  const button = () => (text.getRootNode() as ParentNode).querySelector(`.${LISTEN_BUTTON}`)
  const back = before?.classList.contains(LISTEN_BUTTON) ? button() : before
  const to = back?.isConnected ? (back as HTMLElement) : text
  to.focus({ preventScroll: true })
}
