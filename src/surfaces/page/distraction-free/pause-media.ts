/** Silences the page: what plays is paused, also what begins to play later, and resumed at the end. */

/**
 * Until `signal`, which lets play again exactly what was playing. In frames that the page opens later
 * nothing is heard.
 */
export function pauseMedia(signal: AbortSignal): void {
  const paused = new Set<HTMLMediaElement>()
  const pause = (media: HTMLMediaElement) => {
    // Muted loops are decoration; they stop too, since the reader pays for them in battery.
    if (media.paused) return
    media.pause()
    paused.add(media)
  }
  const onPlay = (event: Event) => {
    const [media] = event.composedPath()
    if (isMedia(media)) pause(media)
  }
  const pages = pagesIn(document)
  for (const page of pages) {
    for (const media of mediaIn(page)) pause(media)
    // Such events do not bubble, but they are captured on the way down.
    page.addEventListener('play', onPlay, true)
  }
  signal.addEventListener('abort', () => {
    for (const page of pages) page.removeEventListener('play', onPlay, true)
    for (const media of paused)
      if (media.isConnected && media.paused)
        media.play().catch((error) => console.info('The page’s media stays paused:', error))
  })
}

/** `page` and the pages in its frames, as far as they are of its site. */
function pagesIn(page: Document): Document[] {
  const framed = [...page.querySelectorAll<HTMLIFrameElement>('iframe')]
  return [page, ...framed.flatMap(({ contentDocument }) => contentDocument ?? []).flatMap(pagesIn)]
}

/** What a frame holds is of that frame's own class of elements. */
const isMedia = (target: EventTarget | undefined): target is HTMLMediaElement =>
  /^(?:video|audio)$/.test((target as Partial<Element>)?.localName ?? '')

function mediaIn(root: Document | ShadowRoot): HTMLMediaElement[] {
  const found = [...root.querySelectorAll<HTMLMediaElement>('video, audio')]
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...mediaIn(element.shadowRoot))
  return found
}
