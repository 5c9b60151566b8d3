/** Lists and boxes that are links and little else lead away from the story. */
import { siteLabel } from '../../metadata/page'
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'

/** From this share of linked text on, a block is a signpost. */
const MOSTLY = 0.75

/** Characters, white space included: what is longer is no signpost. */
const LONGEST = 10_000

export const removeLinkBlocks: TidyStep = ({ root: story }) => {
  for (const block of story.querySelectorAll('ul, ol, div, section, p')) {
    const link = block.querySelector('a')
    if (!link || (block.textContent?.length ?? 0) > LONGEST) continue
    const text = textOf(block)
    const { length } = text
    if (length === 0 || length > 1_500 || block.closest('table, figure')) continue
    if (linkShare(block, length) < MOSTLY || block.querySelector('figure')) continue
    if (block.matches('ul, ol') && leadsElsewhere(link)) continue
    if (!isAddress(text)) block.remove()
  }
}

/** What the text spells out to be written to or looked up, as on paper. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/.test(text)

/** What lies on other sites is what the list is about: sources, shops, names. */
function leadsElsewhere(link: Element): boolean {
  const there = URL.parse(link.getAttribute('href') ?? '', link.baseURI)?.hostname
  return !!there && siteLabel(there) !== siteLabel(new URL(link.baseURI).hostname)
}
