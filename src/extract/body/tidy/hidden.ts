/** What the reader cannot see goes, unless it is the folded rest of the story. */
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'

const HIDDEN = '[data-lede-hidden]'

/** A fold holds whole paragraphs: this many characters at least. */
const FOLD = 400

export const removeHidden: TidyStep = (story) => {
  const hidden = [...story.querySelectorAll(HIDDEN)]
  let unseen = 0
  for (const element of hidden) unseen += textOf(element).length
  const seen = textOf(story).length - unseen
  for (const element of hidden) {
    const isFold = isText(element) && textOf(element).length >= FOLD
    if (seen < FOLD ? !isText(element) : !isFold) element.remove()
  }
}

const isText = (element: Element) =>
  element.querySelectorAll('p').length > 0 &&
  linkShare(element) < 0.2 &&
  !element.matches('dialog, [role=dialog], [aria-modal], form')
