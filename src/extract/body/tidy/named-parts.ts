/** Parts that pages name by class or id for what they are: share bars, newsletters, adverts. */
import { namesOf, textOf } from '../text'
import type { TidyStep } from '.'

/** Words of class names, of one thing or several, as wholes between separators. English is the language of class names. */
const PARTS = wholeWords(
  `shar(?:e|ing)|social|follow|
  newsletter|subscri(?:be|ption)|sign-?up|paywall|
  related|recommended|trending|recirc|read-?more|outbrain|taboola|teaser|
  promo|sponsored|advert|advertisement|
  ad-(?:container|wrapper|unit)|ad-?slot|banner|affiliate|
  comment|disqus|respond|
  breadcrumb|author-?(?:box|card)|about-author|bio|cookie|consent|gdpr|tags|tag-list|
  cta|call-to-action|print|pagination|
  toc|table-of-content|rating|poll|donate|copyright|
  listen|audio-player|feedback`
)

/** A part with more text than this holds the story itself, whatever it is called. */
const MOST = 1_200

export const removeNamedParts: TidyStep = ({ root: story }) => {
  const all = textOf(story).length
  for (const element of story.querySelectorAll('[class], [id], [data-testid]')) {
    if (!PARTS.test(partNamesOf(element)) || element.matches('body, article, main, p, figure, p a'))
      continue
    const { length } = textOf(element)
    if (length < MOST && length < all / 3) element.remove()
  }
}

/** Without the anchor that spells a heading: `how-to-follow-the-news` begins a chapter. */
function partNamesOf(element: Element): string {
  const isSpelt = element.id.split(/[-_]/, 4).length > 3
  return isSpelt ? namesOf(element).replace(element.id.toLowerCase(), '') : namesOf(element)
}

function wholeWords(words: string): RegExp {
  return new RegExp(`[\\s_-](?:${words.replace(/\s+/g, '')})s?(?=[\\s_-])`)
}
