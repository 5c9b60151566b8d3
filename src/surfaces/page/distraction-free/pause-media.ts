/** Silences the page: what plays is paused, also what begins to play later, and resumed at the end. */

/** Until `signal`, which lets play again exactly what was playing. */
export function pauseMedia(signal: AbortSignal): void {
  const paused = new Set<HTMLMediaElement>()
  const pause = (media: HTMLMediaElement) => {
    // Muted loops are decoration; they stop too, since the reader pays for them in battery.
    if (media.paused) return
    media.pause()
    paused.add(media)
  }
  for (const media of mediaIn(document)) pause(media)
  const onPlay = (event: Event) => {
    const [media] = event.composedPath()
    if (media instanceof HTMLMediaElement) pause(media)
  }
  // Such events do not bubble, but they are captured on the way down.
  document.addEventListener('play', onPlay, { capture: true, signal })
  signal.addEventListener('abort', () => {
    for (const media of paused)
      if (media.isConnected && media.paused)
        media.play().catch((error) => console.info('The page’s media stays paused:', error))
  })
}

function mediaIn(root: Document | ShadowRoot): HTMLMediaElement[] {
  const found = [...root.querySelectorAll<HTMLMediaElement>('video, audio')]
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...mediaIn(element.shadowRoot))
  return found
}
