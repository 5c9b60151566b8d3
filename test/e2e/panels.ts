/** The panels of a reader, over a page or in a tab of its own: the key that opens each, and what comes. */
export const PANELS = [
  ['a', '.type-panel'],
  ['o', '.outline'],
  ['e', '.menu'],
  ['?', '.key-list']
] as const
