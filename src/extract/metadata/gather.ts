/** All witnesses heard, in the order in which they are believed when nothing else decides. */
import { type Claims, noClaims } from './claims'
import type { Page } from './page'
import { isFormer } from './sources/former'
import { htmlHead } from './sources/html-head'
import { jsonLd } from './sources/json-ld'
import { meta } from './sources/meta'
import { microdata } from './sources/microdata'
import { visiblePublisher } from './visible/publisher'

/** The visible page is heard apart from this: see `visible/look.ts`. */
export function gather(page: Page): Claims {
  const head = headOf(page)
  const titles = head.flatMap((said) => said.headline.map(({ value }) => value))
  const site = { ...noClaims(), publisher: visiblePublisher(page) }
  const all = noClaims()
  for (const said of [jsonLd(page, titles), ...head, microdata(page), site])
    for (const field of Object.keys(all) as (keyof Claims)[])
      (all[field] as unknown[]).push(...said[field])
  return all
}

/** Of a head that still describes a former story, only what is true of the page or the whole site. */
function headOf(page: Page): Claims[] {
  const [tags, html] = [meta(page), htmlHead(page)]
  const headline = tags.headline[0]?.value
  const isOfFormer = ({ url }: Claims) =>
    isFormer({ headline, addresses: url.map(({ value }) => value) }, page)
  const { publisher, inLanguage } = tags
  return [
    isOfFormer(tags) ? { ...noClaims(), publisher, inLanguage } : tags,
    isOfFormer(html) ? { ...html, url: [] } : html
  ]
}
