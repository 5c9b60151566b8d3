/** Parts that pages name by class or id for what they are: share bars, newsletters, adverts. */
import { UNPRINTED } from '../../metadata/visible/hints'
import { textOf, writtenNamesOf } from '../text'
import type { TidyStep } from '.'

/** Words of class names, of one thing or several, as wholes between separators. English is the language of class names. */
const PARTS = wholeWords(
  `shar(?:e|ing)|social|follow|
  newsletter|subscri(?:be|ption)|sign-?up|paywall|
  likes-widget|related|recommended|trending|recirc|read-?more|outbrain|taboola|teaser|
  promo|sponsored|advert|advertisement|
  ad-(?:container|wrapper|unit)|ad-?slot|banner|affiliate|
  comment|comment-?list|disqus|respond|
  breadcrumb|author-?(?:box|card)|about-author|bio|cookie|consent|gdpr|tags|tag-list|
  cta|call-to-action|print|pagination|
  toc|table-of-content|rating|poll|donate|copyright|
  listen|audio-player|feedback|toolbar|${UNPRINTED}`
)

/** What is no such part, whatever it is called; what is `not-sr-only` is seen at some width at least. */
const SEEN = 'body, article, main, p, figure, p a, [class*=not-sr-only]'

/** A part with more text than this holds the story itself, whatever it is called. */
const MOST = 1_200
/** Parts of one name that hold more of the text together are the story: the posts of a thread. */
const NEARLY_ALL = 0.8

export const removeNamedParts: TidyStep = ({ root: story, members, spine }) => {
  const all = textOf(story).length
  const [first = null] = members
  // What is told before a wall may be named a teaser for the rest, and what is told behind it for the wall.
  const isPaid = (part: Element, name: string) =>
    (name.endsWith('teaser') && part.contains(first)) ||
    (name.endsWith('paywall') && spine.has(part))
  // What its paragraphs are called, too, is no part: headings for those who pay, as all the rest.
  const ofText = new Map<string, boolean>()
  const isOfText = (part: Element, name: string) => {
    const own = name.slice(1)
    if (!part.classList.contains(own)) return false
    const known = ofText.get(own) ?? story.querySelectorAll(`p.${own}`).length > 1
    ofText.set(own, known)
    return known
  }
  const parts = new Map<Element, string>()
  const held = new Map<string, number>()
  let last: Element | undefined
  for (const element of story.querySelectorAll('[class], [id], [data-testid]')) {
    const name = PARTS.exec(partNamesOf(element))?.[0]
    if (!name || element.matches(SEEN) || isPaid(element, name) || isOfText(element, name)) continue
    // What somebody has posted in a network is quoted.
    if (name.endsWith('social') && isOfPost(element)) continue
    const { length } = textOf(element)
    if (length >= MOST || length >= all / 3 || last?.contains(element)) continue
    parts.set(element, name)
    held.set(name, (held.get(name) ?? 0) + length)
    last = element
  }
  for (const [part, name] of parts) if ((held.get(name) ?? 0) < all * NEARLY_ALL) part.remove()
}

const isOfPost = (part: Element) =>
  !!(part.closest('blockquote') ?? part.querySelector('blockquote'))

/** Anchors that spell a heading: `how-to-follow-the-news` begins a chapter, `visually-hidden` one on styles. */
const SPELT = /(?:[-_].*){3}|sr-|reader-|hidden/i

/** What holds on paper only: `print:hidden`. */
const ON_PAPER = /\sprint:\S*/g

/** With `newsTeaser` as `news-teaser`, and without such anchors and what holds on paper only. */
function partNamesOf(element: Element): string {
  return writtenNamesOf(element, SPELT.test(element.id) ? '' : element.id)
    .replace(ON_PAPER, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
}

function wholeWords(words: string): RegExp {
  return new RegExp(`[\\s_-](?:${words.replace(/\s+/g, '')})s?(?=[\\s_-])`)
}
