/**
 * A page that listens to all that happens over it, and looks for a way into what is closed to it.
 * Both are sent into browsers as text.
 */

export interface Found {
  /** What the page was given by traps of its own. */
  got: string[]
  /** Types of events that reached the page from the cover. */
  heard: string[]
  /** Nodes and words that are not the page's. */
  leaks: string[]
  /** The closed root, where the browser itself has handed it out. */
  root?: ShadowRoot
}

/** Before the cover is there: hears every event that bubbles, leaves its root, or is captured. */
export function listen(): void {
  const found: Pick<Found, 'heard' | 'leaks' | 'root'> = { heard: [], leaks: [] }
  Object.assign(window, { found })
  const isOurs = (node: unknown) =>
    !(node instanceof Node) || node === document || node.getRootNode() === document
  const types = `click dblclick auxclick mousedown mouseup mouseover mouseout mousemove pointerdown
    pointerup pointerover pointerout keydown keyup keypress focusin focusout focus blur input change
    beforeinput select selectionchange selectstart copy cut paste contextmenu wheel scroll scrollend
    toggle beforetoggle cancel close load error animationstart animationend transitionend dragstart
    touchstart submit`.split(/\s+/)
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        const { relatedTarget, originalTarget } = event as Event &
          Record<'relatedTarget' | 'originalTarget', Node | undefined>
        if ((event.target as Element).localName === 'lede-reader') found.heard.push(type)
        for (const node of [event.target, relatedTarget, ...event.composedPath()])
          if (!isOurs(node)) found.leaks.push(`${type}: ${(node as Node).nodeName}`)
        // Firefox alone has it, and shows with it what is closed.
        const root = originalTarget?.getRootNode()
        if (root instanceof ShadowRoot) found.root = root
      },
      true
    )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element, target, sources } = entry as PerformanceEntry & {
        element?: Node
        target?: Node
        sources?: { node?: Node }[]
      }
      for (const node of [element, target, ...(sources ?? []).map((source) => source.node)])
        if (node && !isOurs(node)) found.leaks.push(`${entry.entryType}: ${node.nodeName}`)
    }
  }).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) =>
      /^(?:element|event|first-input|largest-contentful-paint|layout-shift)$/.test(type)
    )
  })
}

/** While the cover is there: what the page has heard, and what it can still reach. */
export function spy(): Pick<Found, 'heard' | 'leaks'> {
  const { heard, leaks } = (window as unknown as { found: Found }).found
  const host = document.querySelector('lede-reader') as
    | (HTMLElement & { openOrClosedShadowRoot?: unknown })
    | null
  if (!host) return { heard, leaks: [...leaks, 'no cover'] }
  const isOurs = (node: unknown) =>
    !(node instanceof Node) || node === document || node.getRootNode() === document
  const nodes: Record<string, () => unknown[]> = {
    shadowRoot: () => [host.shadowRoot, host.openOrClosedShadowRoot],
    activeElement: () => [document.activeElement],
    elementsFromPoint: () => [50, 200, 400].flatMap((at) => document.elementsFromPoint(at * 2, at)),
    caret: () => {
      const { caretRangeFromPoint, caretPositionFromPoint } = document as Document & {
        caretRangeFromPoint?(x: number, y: number): Range | null
        caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null
      }
      return [100, 300, 500].flatMap((y) => [
        caretRangeFromPoint?.call(document, 640, y)?.startContainer,
        caretPositionFromPoint?.call(document, 640, y)?.offsetNode
      ])
    },
    selection: () => {
      const selection = getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const composed = selection?.getComposedRanges?.()[0]
      return [
        ...[selection?.anchorNode, selection?.focusNode],
        ...[range?.startContainer, range?.endContainer],
        ...[composed?.startContainer, composed?.endContainer]
      ]
    },
    animations: () =>
      document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target),
    children: () => [...host.childNodes, ...host.getElementsByTagName('*')]
  }
  const texts: Record<string, () => string> = {
    // biome-ignore lint/performance/useDomNodeTextContent: it is what is asked
    innerText: () => host.innerText + document.documentElement.innerText,
    'all text': () => document.documentElement.textContent ?? '',
    outerHTML: () => document.documentElement.outerHTML,
    getHTML: () => document.documentElement.getHTML({ serializableShadowRoots: true }),
    'serialised XML': () => new XMLSerializer().serializeToString(document),
    'selected text': () => String(getSelection()),
    'copied text': () => {
      const selection = getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      return range?.cloneContents().textContent ?? ''
    }
  }
  const found = [...leaks]
  for (const [name, ask] of Object.entries(nodes))
    if (ask().some((node) => !isOurs(node) || (name === 'children' && node))) found.push(name)
  // The page says neither: the reader does.
  for (const [name, ask] of Object.entries(texts))
    if (/min(?:ute)? read|Type settings/i.test(ask())) found.push(name)
  return { heard, leaks: [...new Set(found)] }
}

/**
 * Presses all buttons and keys in the closed root, where the page has got at it.
 * @returns how many there were
 */
export function forge(): number {
  const { root } = (window as unknown as { found: Found }).found
  const buttons = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])]
  for (const button of buttons) button.click()
  for (const key of ['s', 'd', 'Escape'])
    root?.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return buttons.length
}
