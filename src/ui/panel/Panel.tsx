/** A panel that opens from a toolbar button, and gives the focus back to it when it closes. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface PanelProps {
  label: string
  /** Where it stands: a class that gives it its place. */
  class?: string
  onClose(): void
  children: ComponentChildren
}

/** What can take the focus inside a panel, in order; a checked radio button before others. */
const FOCUSABLE = '[aria-checked="true"], input:checked, input, button, [tabindex="0"]'

export function Panel({ label, class: place = '', onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  useDismissal(panel, onClose)
  return (
    <div ref={panel} class={`panel ${place}`} role="dialog" aria-label={label}>
      {children}
    </div>
  )
}

/** Takes the focus in; on Escape or a press outside, closes and gives the focus back. */
export function useDismissal(panel: { current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  // Before the first paint: a key pressed as soon as the panel is seen is heard.
  useLayoutEffect(() => {
    const element = panel.current
    if (!element) return
    const root = element.getRootNode() as Document | ShadowRoot
    const opener = root.activeElement as HTMLElement | null
    // Browsers that go by what had the focus before would not show it to who has opened it by key.
    const isByMouse = opener?.matches('[aria-haspopup]:not(:focus-visible)')
    const first = element.querySelector<HTMLElement>(FOCUSABLE)
    first?.focus(isByMouse ? {} : { focusVisible: true })
    const abort = new AbortController()
    const listen = { capture: true, signal: abort.signal }
    const onKey = (event: Event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close.current()
    }
    const onPress = (event: Event) => {
      const path = event.composedPath()
      // The button itself closes what it opened.
      const isButton = opener?.matches('[aria-haspopup]') && path.includes(opener)
      if (!isButton && !path.includes(element)) close.current()
    }
    root.addEventListener('keydown', onKey, listen)
    root.addEventListener('pointerdown', onPress, listen)
    return () => {
      abort.abort()
      const isFocusLost = !root.activeElement || root.activeElement === document.body
      if (isFocusLost || element.contains(root.activeElement)) opener?.focus()
    }
  }, [panel])
}
