/** Lists and boxes that are links and little else lead away from the story. */
import { isSameSite } from '../../metadata/page'
import { addressOf } from '../../place'
import { linkShare, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

/** From this share of linked text on, a block is a signpost. */
const MOSTLY = 0.75

/** Characters, white space included: what is longer is no signpost. */
const LONGEST = 10_000

/** What tells something of itself, and is linked to where that is from: so long, and ended. */
const SENTENCE = /^.{60,}[.。]$/s

export const removeLinkBlocks: TidyStep = ({ root: story }) => {
  for (const block of story.querySelectorAll('ul, ol, div, section, p')) {
    const link = block.querySelector('a')
    if (!link || rawLengthOf(block) > LONGEST) continue
    const text = textOf(block)
    const { length } = text
    if (length === 0 || length > 1_500 || isHeld(block, story)) continue
    if (linkShare(block, length) < MOSTLY || block.querySelector('figure')) continue
    if (block.matches('ul, ol') && leadsElsewhere(link)) continue
    if (block.matches('p') && SENTENCE.test(text) && leadsElsewhere(link)) continue
    if (isOfQuote(block, link)) continue
    if (!isAddress(text)) block.remove()
  }
}

/** In a table or a figure of the story's own: the story may stand in a table that sets the page. */
function isHeld(block: Element, story: Element): boolean {
  const holder = block.closest('table, figure')
  return !!holder && holder !== story && story.contains(holder)
}

/** A post of another site, by the names that such sites give their own. */
const POST = '[class*=media], [class*=embed], [class*=tweet]'

/**
 * Where a quote is from, or its note, or a post of another site: of what else is set like a quote, to
 * lead to another page, all is linked.
 */
function isOfQuote(block: Element, link: Element): boolean {
  const quote = block.closest('blockquote')
  if (!quote) return false
  return (
    link.getAttribute('href')?.startsWith('#') ||
    (quote.matches(POST) && leadsElsewhere(link)) ||
    linkShare(quote, textOf(quote).length) < MOSTLY
  )
}

/** What the text spells out to be written to or looked up, as on paper. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/.test(text)

/** What lies on other sites is what the list is about: sources, shops, names. */
function leadsElsewhere(link: Element): boolean {
  const there = addressOf(link)?.hostname
  return !!there && !isSameSite(there, new URL(link.baseURI).hostname)
}
