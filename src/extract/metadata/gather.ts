/** All witnesses heard, in the order in which they are believed when nothing else decides. */
import { type Claims, noClaims } from './claims'
import type { Page } from './page'
import { htmlHead } from './sources/html-head'
import { jsonLd } from './sources/json-ld'
import { meta } from './sources/meta'
import { microdata } from './sources/microdata'
import { visiblePublisher } from './visible/publisher'

export function gather(page: Page): Claims {
  const head = [meta(page), htmlHead(page)]
  const titles = head.flatMap((said) => said.headline.map(({ value }) => value))
  const site = { ...noClaims(), publisher: visiblePublisher(page) }
  const all = noClaims()
  for (const said of [jsonLd(page, titles), ...head, microdata(page), site])
    for (const field of Object.keys(all) as (keyof Claims)[])
      (all[field] as unknown[]).push(...said[field])
  return all
}
