/** When the type changes, the paragraph under the reader's eye stays where it is. */

/** What a reader's eye can rest on: the blocks of the text, and the head of the story. */
const RESTS = '.headline, .lead, .body > *, .end-matter, .also'

/**
 * Runs `change`, which may move the text inside `scroller`, and scrolls so that the block at the
 * top of the view is as high as before; again when the faces that the change asks for are there.
 * `covered`: how much of the top, in CSS pixels, a toolbar hides.
 */
export function keepInPlace(scroller: HTMLElement, change: () => void, covered = 0): void {
  const top = scroller.getBoundingClientRect().top + covered
  const rest = [...scroller.querySelectorAll(RESTS)].find(
    (block) => block.getBoundingClientRect().bottom > top
  )
  const before = rest?.getBoundingClientRect().top
  change()
  if (!rest || before === undefined || scroller.scrollTop === 0) return
  const settle = () => {
    scroller.scrollTop += rest.getBoundingClientRect().top - before
  }
  settle()
  const scrolled = scroller.scrollTop
  // A reader who has scrolled on meanwhile is left alone.
  void document.fonts.ready.then(() => scroller.scrollTop === scrolled && settle())
}
