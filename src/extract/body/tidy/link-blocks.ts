/** Lists and boxes that are links and little else lead away from the story. */
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'

/** From this share of linked text on, a block is a signpost. */
const MOSTLY = 0.75

/** Characters, white space included: what is longer is no signpost. */
const LONGEST = 10_000

export const removeLinkBlocks: TidyStep = ({ root: story }) => {
  for (const block of story.querySelectorAll('ul, ol, div, section, p, h2, h3, h4, h5, h6')) {
    if (!block.querySelector('a') || (block.textContent?.length ?? 0) > LONGEST) continue
    const { length } = textOf(block)
    if (length === 0 || length > 1_500 || block.closest('table, figure, blockquote')) continue
    if (linkShare(block) < MOSTLY || block.querySelector('figure')) continue
    if (!isAddress(textOf(block))) block.remove()
  }
}

/** What the text spells out to be written to or looked up, as on paper. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/.test(text)
