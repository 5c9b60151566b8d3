/** Where elements stand to each other on the page, and where they lead. */

/** Whether `other` begins behind `one`, or within it. */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0

/** The address that a link leads to; null where it gives none that can be read. */
export const addressOf = (link: Element): URL | null =>
  URL.parse(link.getAttribute('href') ?? '', link.baseURI)
