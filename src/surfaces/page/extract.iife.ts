/**
 * Injected at the click into the extension's isolated world, where the page's scripts cannot
 * reach. It sends nothing: the popup calls `lede.read` and gets the Article back.
 */
import { type ExtractOptions, extract } from '../../extract'
import { snapshot } from './snapshot'

declare global {
  var lede: { read: (options?: ExtractOptions) => ReturnType<typeof extract> } | undefined
}

globalThis.lede = { read: (options) => extract(snapshot(document, new Date()), options) }
