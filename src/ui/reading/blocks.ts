/** The blocks of a drawn story: what J and K step over, what the rail and the outline show. */

export interface Block {
  element: HTMLElement
  /** Characters of its text. */
  length: number
}

/** The top-level blocks inside `root`, in order; the end mark is none. */
export function blocksIn(root: ParentNode): Block[] {
  return [...root.querySelectorAll<HTMLElement>('.body > :not(.end-mark)')].map((element) => ({
    element,
    length: element.textContent?.length ?? 0
  }))
}

/** From this many subheads on the outline is one of subheads. */
const ENOUGH = 2

/** Characters of a paragraph's opening; the panel cuts them off where its line ends. */
const OPENING = 80

export interface OutlineEntry {
  /** Of the block it stands for. */
  index: number
  label: string
  isHeading: boolean
}

/** The subheads, or where there are none the first words of each paragraph. */
export function outlineOf(blocks: readonly Block[]): OutlineEntry[] {
  const entries = blocks.map(({ element }, index) => ({
    index,
    label: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, OPENING),
    isHeading: /^H[2-6]$/.test(element.tagName)
  }))
  const worded = entries.filter(({ label }) => label !== '')
  const headings = worded.filter(({ isHeading }) => isHeading)
  return headings.length >= ENOUGH ? headings : worded
}
