/**
 * The first frame of a text holds what its view holds. To lay out what is below takes as long as all
 * else of that frame, and for nothing: with its faces the text is laid out anew.
 */

/** Blocks that fill most views below a headline; where they do not, twice as many are laid out. */
const FIRST = 3

export interface FirstScreen {
  /** Keeps what is below from being laid out. */
  sheet: CSSStyleSheet
  /** Lays out more where the view is not full yet: once it is shown. */
  fill(): void
  /** Has the whole text laid out. */
  end(): void
}

/** Of a text that is read from its start. `root` holds it. */
export function firstScreenOf(root: ParentNode): FirstScreen {
  const sheet = new CSSStyleSheet()
  const layOut = (count: number) =>
    sheet.replaceSync(`.body > :nth-child(n + ${count + 1}) { content-visibility: hidden }`)
  layOut(FIRST)
  return {
    sheet,
    fill() {
      const blocks = root.querySelectorAll('.body > *')
      for (let count = FIRST; leavesRoom(blocks[count - 1]); count *= 2) layOut(2 * count)
    },
    end: () => sheet.replaceSync('')
  }
}

/** Below it, or to its left, where lines run downwards, there is more of the view. */
function leavesRoom(block: Element | undefined): boolean {
  if (!block) return false
  const { bottom, left } = block.getBoundingClientRect()
  return bottom < innerHeight && left >= 0
}
