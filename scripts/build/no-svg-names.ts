import type { Plugin } from 'vite'

/**
 * The names of all that SVG's elements may say. An article has none of them (`article/schema.ts`), and
 * they would be three of the kilobytes that each click loads.
 */
export function noSvgNames(): Plugin {
  const empty = `import { create } from './util/create.js'
export const svg = create({ space: 'svg', properties: {}, transform: (_, name) => name })`
  return {
    name: 'lede:no-svg-names',
    transform: { filter: { id: /property-information\/lib\/svg\.js$/ }, handler: () => empty }
  }
}
