/** The summary printed between headline and text, told from the first paragraph. */
import type { Claim } from '../claims'
import { BYLINE } from '../names/byline-words'
import { foldForComparison } from '../text/plain-text'
import { hinted, type Line } from './lines'

const HINT =
  /stand-?first|\bdek\b|\bdeck\b|-dek\b|sub-?(?:title|head|headline|line)|strap-?line|\blead\b|\blede\b|summary|\bintro|teaser-?text|excerpt|description|chap[oô]|vorspann|entradilla|bajada|copete|ingress|\bsapo\b|sottotitolo|occhiello|anleser|untertitel|ondertitel|subtitulo|perex|manchet|abstract|__lead|-lead\b|article-lead/
const NOT_HINT =
  /image|caption|author|related|newsletter|comment|leader(?:board)?|ads?\b|video|shar(?:e|ing)/
const isLink = ({ parts }: Line) => parts.every(({ element }) => element.closest('a[href]'))

/** `Follow @gazette for news of the harbour.` */
const FOLLOW = /^\S+ @\w/
/** How many lines behind the headline it may stand. */
const REACH = 14

/**
 * `headline` is the index of its line, `story` what holds the paragraphs, `told` the metadata's
 * summaries.
 */
export function visibleStandfirst(
  lines: Line[],
  headline: number,
  story: Element | undefined,
  told: Claim<string>[]
): Claim<string> | undefined {
  const descriptions = told
    .map(({ value }) => foldForComparison(value))
    .filter((fold) => fold.length > 30)
  for (const line of lines.slice(headline + 1, headline + 1 + REACH)) {
    if (line.outside || line.text.length < 30 || line.text.length > 700) continue
    if (BYLINE.test(line.text) || FOLLOW.test(line.text)) continue
    if (story?.contains(line.element) && !hinted(line.element, HINT, 1)) break
    const fold = foldForComparison(line.text)
    const described = descriptions.some(
      (description) =>
        description === fold || (fold.length > 60 && description.startsWith(fold.slice(0, 60)))
    )
    const named =
      hinted(line.element, HINT, 3) && !hinted(line.element, NOT_HINT, 3) && !isLink(line)
    if (described || named)
      return {
        source: described ? 'described text' : 'text',
        value: line.text,
        element: line.element
      }
  }
  return undefined
}
