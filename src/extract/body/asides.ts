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

/** By what it is alone. */
export const isAsideByTag = (tag: string) => ASIDE.has(tag)

/** `names` are the element's own. */
export const isAsideByName = (element: Element, names: string) =>
  ASIDE_ROLES.test(element.getAttribute('role') ?? '') || ASIDE_NAMES.test(names)

/**
 * Matches any of the words, of small letters, at the beginning or the end of a class name or id. They
 * stand in the pattern once: it is compiled in a third of the time. What looks back is read from its
 * end, so that hardly any letter is looked at twice.
 */
function namesWith(words: string): RegExp {
  return new RegExp(`(?<=^|\\s|(?=[_-][a-z]*(?:\\s|$))[_-])(?:${words})(?=$|[\\s_-])`)
}
