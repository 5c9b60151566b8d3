/** Parts of a page that are no place for a story, by what they are and what they are called. */

const ASIDE = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'figcaption'])
const ASIDE_ROLES = /^(?:navigation|complementary|menu|dialog|alertdialog|contentinfo|search)$/
const ASIDE_NAMES = namesWith(
  'comments?|commentlist|disqus|replies|respond|newsletter|cookies?|consent|gdpr|captions?|legend|credits?'
)
/** Names that pages give to the frame around everything, too. */
export const FRAME_NAMES = namesWith(
  'sidebar|footer|related|recommended|popup|modal|promo|teasers?|bio'
)

/** `names` are the element's own. */
export const isAside = (element: Element, names: string) =>
  ASIDE.has(element.localName) ||
  // Paragraphs have few attributes, if any.
  (element.hasAttributes() &&
    (ASIDE_ROLES.test(element.getAttribute('role') ?? '') || ASIDE_NAMES.test(names)))

/** Matches any of the words at the beginning or the end of a class name or id. */
function namesWith(words: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${words})(?=$|[\\s_-])|[_-](?:${words})(?=$|\\s)`)
}
