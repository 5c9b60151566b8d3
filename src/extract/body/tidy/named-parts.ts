/** Parts that pages name by class or id for what they are: share bars, newsletters, adverts. */
import { namesOf, textOf } from '../text'
import type { TidyStep } from '.'

/** Words of class names, as wholes between separators. English is the language of class names. */
const PARTS = wholeWords(
  `share|sharing|shares|sharebar|sharethis|addthis|social|socials|socialmedia|follow|followus|
  newsletter|newsletters|subscribe|subscription|subscribebox|signup|sign-up|paywall|regwall|
  related|recommended|recirc|readmore|read-more|also-read|see-also|trending|popular|mostread|most-read|outbrain|taboola|teaser|teasers|
  promo|promos|sponsor|sponsored|advert|adverts|advertisement|advertising|advertorial|
  adslot|ad-slot|adbox|ad-container|ad-wrapper|adunit|ad-unit|dfp|gpt-ad|banner|affiliate|
  comment|comments|disqus|discussion|respond|replies|
  breadcrumb|breadcrumbs|authorbio|author-box|authorbox|author-info|about-author|
  author-card|bio|cookie|cookies|consent|gdpr|tags|taglist|tag-list|topics|keywords|
  cta|call-to-action|toolbar|print|pagination|pager|prev-next|post-navigation|post-nav|
  jumplinks|skip-link|toc|table-of-contents|rating|ratings|vote|poll|donate|donation|copyright|
  listen|audio-player|text-to-speech|player-controls|appbox|feedback|
  visually-hidden|visuallyhidden|sr-only|screen-reader-text|screenreader|noprint`
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
  return new RegExp(`[\\s_-](?:${words.replace(/\s+/g, '')})(?=[\\s_-])`)
}
