/** The block around a label: grown upwards while it stays clear of the story. */

/** More text than this is no block of links any more. */
const MOST_TEXT = 6000

/**
 * The nearest ancestor (at most `levels` up) for which `enough` holds, before one is met that
 * holds any of the elements which belong to the story.
 */
export function enclosing(
  label: Element,
  story: Element[],
  levels: number,
  enough: (block: Element) => boolean
): Element | undefined {
  let block: Element | null = label
  for (let level = 0; block && level <= levels; level++, block = block.parentElement) {
    const holder = block
    if (block.tagName === 'BODY' || story.some((element) => holder.contains(element)))
      return undefined
    if ((block.textContent?.length ?? 0) > MOST_TEXT) return undefined
    if (enough(block)) return block
  }
  return undefined
}
