/** Lines that say nothing of the story, known by their words. */
import { INLINE } from '../../inline'
import { fromWords } from '../../words/words'
import { rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

const PHRASE =
  /^[-–—*\s]{0,4}(?:loading(?:.{0,20}(?:…|\.{3}))?|share(?: this)?(?: article)?|follow us(?: on)?|log in|print|copy link|continue reading(?: the main story)?|(?:advertisement - )?(?:story|article) continues below(?: this)?(?: ad(?:vertisement)?)?|\d+ min(?:ute)?s?\.? read)[:.]?[-–—*\s]{0,4}$/i

/** The same, where it is neither a heading nor one of several. */
const COUNT =
  /^(?:[\d,.]{1,12} views|view (?:images?|photos?)|(?:social share|share(?: this)? post)|comments are closed\.?)$/i

/** What a link says of itself behind its words, and a button until it can be pressed. */
const OPENS = /^(?:,? ?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?|loading\.{3})$/i

/** What announces other pages, or an advert: `annonce` is a word of sentences, too, and may be linked there. */
const announcement = fromWords(
  ({ adverts, announcements }) =>
    new RegExp(`^[-–—*\\s]{0,4}(?:${adverts}|${announcements})\\s?[:：….»>→|–—*-]{0,3}$`, 'i')
)

/** Characters, white space included: what is longer is no such line. */
const LONGEST = 1_000

export const removePhrases: TidyStep = ({ root: story }) => {
  for (const element of story.querySelectorAll(
    'p, div, span, li, a, strong, small, h2, h3, h4, h5, h6'
  )) {
    if (element.childElementCount > 3) continue
    if (rawLengthOf(element) > LONGEST) continue
    const text = textOf(element)
    if (text.length === 0 || text.length >= 80) continue
    if (OPENS.test(text)) element.remove()
    else if ((isPhrase(element, text) || announcement().test(text)) && isAlone(element, text))
      element.remove()
  }
  for (const block of story.querySelectorAll('p, li, h2, h3, h4, h5, h6'))
    if (isAnnounced(block)) block.remove()
}

/** A picture beside the words is more than they say; beside the label of an advert it is that. */
const isPhrase = (element: Element, text: string) =>
  (PHRASE.test(text) || (COUNT.test(text) && !element.closest('li, h2, h3, h4, h5, h6'))) &&
  !element.querySelector('img')

/** `Read also: another story`, in one line. */
function isAnnounced(block: Element): boolean {
  const [link, other] = block.querySelectorAll('a[href]')
  if (!link || other || rawLengthOf(block) > LONGEST) return false
  return announcement().test(textOf(block).replace(textOf(link), '').trim())
}

/** Whether the words are a line of their own, not the beginning of one. */
function isAlone(element: Element, text: string): boolean {
  const block = element.closest('p, div, li, h2, h3, h4, h5, h6')
  const sides = ['previousSibling', 'nextSibling'] as const
  return !!block && (textOf(block) === text || sides.every((side) => endsLine(element, side)))
}

/** Whether nothing runs on beside it: the text ends, or a block begins. */
function endsLine(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = element[side]
  while (node?.nodeType === 3 && !node.nodeValue?.trim()) node = node[side]
  const { parentElement: around } = element
  if (!node && around && INLINE.has(around.localName)) return endsLine(around, side)
  return !node || (node.nodeType === 1 && !INLINE.has((node as Element).localName))
}
