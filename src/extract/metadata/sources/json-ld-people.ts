/** Persons as JSON-LD has them: nodes, references or bare names, one or many. */
import type { RawAuthor } from '../claims'
import { type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'
import { follow, type Graph, textOf } from './json-ld-graph'

/** Of the first 30 that are told. */
export function people(value: unknown, graph: Graph, page: Page): RawAuthor[] {
  return follow(value, graph)
    .slice(0, 30)
    .flatMap((item) => {
      if (typeof item === 'string') return [{ name: plainText(item) }]
      const names = Array.isArray(item.name)
        ? item.name
        : [item.name ?? [item.givenName, item.familyName].filter(Boolean).join(' ')]
      const url = webUrl(textOf(item.url) ?? textOf(item.sameAs), page.base)
      return names.flatMap((one) => {
        const name = plainText(textOf(one) ?? '')
        return name ? [url && names.length === 1 ? { name, url } : { name }] : []
      })
    })
}
