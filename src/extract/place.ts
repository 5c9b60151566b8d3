/** Where elements stand to each other on the page. */

/** Whether `other` begins behind `one`, or within it. */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & 4) !== 0
