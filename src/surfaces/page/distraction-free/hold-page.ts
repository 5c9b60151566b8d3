/** Keeps the page as it is while it is covered, and gives it back as it was. */

const SCROLL_BAR = 'scrollbar-width'

export interface Held {
  /**
   * Hides a scroll bar that would move the page below, without taking its scrolling away. A page is as
   * wide as its scroll bar leaves it, and may have rules that ask for its root's style: the browser lays
   * out all of it anew.
   */
  hideScrollBar(): void
  /** Puts everything back; to be called after the cover is gone. */
  release(): void
}

export function holdPage(): Held {
  const root = document.documentElement
  const style = root.getAttribute('style')
  const focused = document.activeElement
  const [x, y] = [scrollX, scrollY]
  const ranges = selectedRanges()
  return {
    hideScrollBar: () => root.style.setProperty(SCROLL_BAR, 'none', 'important'),
    release() {
      if (root.style.getPropertyValue(SCROLL_BAR)) giveBackStyle(root, style)
      if (document.activeElement !== focused && focused instanceof HTMLElement)
        focused.focus({ preventScroll: true })
      selectRanges(ranges)
      if (scrollX !== x || scrollY !== y) scrollTo({ left: x, top: y, behavior: 'instant' })
    }
  }
}

/** Chromium 156 forgets to take an attribute away that it has not yet written out: so it is read. */
function giveBackStyle(root: HTMLElement, style: string | null): void {
  root.style.removeProperty(SCROLL_BAR)
  if (style !== null) root.setAttribute('style', style)
  else if (root.getAttribute('style') !== null) root.removeAttribute('style')
}

function selectedRanges(): Range[] {
  const selection = getSelection()
  const count = selection?.rangeCount ?? 0
  return Array.from({ length: count }, (_, at) => selection?.getRangeAt(at).cloneRange()).filter(
    (range) => range !== undefined
  )
}

function selectRanges(ranges: Range[]): void {
  const selection = getSelection()
  if (!selection || (ranges.length === 0 && selection.rangeCount === 0)) return
  selection.removeAllRanges()
  for (const range of ranges) selection.addRange(range)
}
