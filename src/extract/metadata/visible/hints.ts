/** What the author of the markup calls an element: a hint, believed beside others. */

/** What widely used style sheets call that which is there for screen readers alone. */
export const UNPRINTED = 'sr-only|screen-?reader-(?:text|only)|visually-?hidden'
export const FOR_EARS = new RegExp(`(?:^|\\s)(?:${UNPRINTED})(?:\\s|$)`)

/** What belongs to others than the story: readers, other stories, pictures. */
export const OF_OTHERS =
  'comment(?!s)|(?<!\\S)(?:comments|widget)|related|copyright|credit|sidebar|recent|recommend'

/** Does the element, or one of its nearest ancestors, carry a class, id or role of such a name? */
export const hinted = (element: Element, name: RegExp, levels = 3): boolean =>
  hintedBox(element, name, levels) !== undefined

/** The innermost that does. */
export function hintedBox(element: Element, name: RegExp, levels: number): Element | undefined {
  let at: Element | null = element
  for (let level = 0; at && level < levels; level++, at = at.parentElement)
    if (name.test(hintsOf(at))) return at
  return undefined
}

/** An element is asked about again and again, from within and for many words. */
const hints = new WeakMap<Element, string>()

/** What the author of the markup calls an element, in small letters, cut to a sane length. */
export function hintsOf(element: Element): string {
  const known = hints.get(element)
  if (known !== undefined) return known
  const said = [
    'class',
    'id',
    'itemprop',
    'rel',
    'data-testid',
    'data-component',
    'aria-label'
  ].map((name) => element.getAttribute(name))
  const made = said.filter(Boolean).join(' ').slice(0, 400).toLowerCase()
  hints.set(element, made)
  return made
}
