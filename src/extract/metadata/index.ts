/** The header of an article: every field chosen from all the page's witnesses. */
import { cleanUrl } from '../../article/without-tracking'
import type { Snapshot } from '..'
import { finish, type Steps } from '../steps'
import { chooseAuthors } from './choose/authors'
import { chooseDate } from './choose/dates'
import { chooseHeadline } from './choose/headline'
import { chooseDirection, chooseLanguage } from './choose/language'
import { chooseSite, siteTest } from './choose/site'
import type { Claims } from './claims'
import { gather } from './gather'
import type { Header } from './header'
import { markParts } from './mark'
import { isSameSite, openPage, siteLabel } from './page'
import { headerProvenance } from './provenance'
import { timeContext } from './time/context'
import { removeSigns } from './visible/heading-signs'
import { readLines } from './visible/lines'
import { look } from './visible/look'

/** At one go; marks the parts of the page that it took something from. */
export const readHeader = (snapshot: Snapshot): Header => finish(headerInSteps(snapshot))

/** As `readHeader`, in steps between which the page's tab can do other things. */
export function* headerInSteps(snapshot: Snapshot): Steps<Header> {
  const page = openPage(snapshot)
  const claims = gather(page)
  yield 'header: data'
  removeSigns(page.document)
  const lines = readLines(page.document)
  yield 'header: lines'
  const headline = chooseHeadline(lines, claims.headline, siteTest(claims, page))
  yield 'header: headline'
  const language = chooseLanguage(claims.inLanguage)
  const context = timeContext(page, claims, language?.value)
  const seen = look(lines, headline, page, context, claims)
  yield 'header: visible'
  const published = chooseDate(
    claims.datePublished,
    seen.dates.published,
    context,
    claims.dateModified
  )
  const modified = chooseDate(claims.dateModified, seen.dates.modified, context)
  const publishers = claims.publisher.flatMap(({ value }) => value.name ?? [])
  const label = siteLabel(page.url.hostname)
  const authors = chooseAuthors(claims.author, seen.bylines, publishers, label)
  const site = chooseSite(claims, seen, page, headline.value, lines)
  const image = claims.image[0]
  const url = claims.url.find(({ value }) =>
    isSameSite(new URL(value).hostname, page.url.hostname)
  ) ?? { source: 'address', value: page.url.href }
  const byline = authors.best?.element
  yield 'header: choices'
  markParts({ headline: headline.element, byline, origin: site.element }, seen)
  return {
    headline: headline.value,
    ...(seen.standfirst && { standfirst: seen.standfirst.value }),
    author: authors.best?.value ?? [],
    ...(published.best && { datePublished: published.best.value }),
    ...(modified.best && { dateModified: modified.best.value }),
    ...site.fields,
    ...(image && { image: image.value }),
    ...(language && { inLanguage: language.value }),
    dir: chooseDirection(page.document, headline.element, seen.sample),
    url: cleanUrl(url.value),
    follow: seen.follow.links,
    related: seen.related.stories,
    provenance: {
      ...headerProvenance(
        {
          headline,
          authors,
          published,
          modified,
          standfirst: seen.standfirst,
          image,
          language,
          url
        },
        claims
      ),
      ...site.provenance
    },
    ...witnessesFor(claims)
  }
}

/** What the body is found by, and judged by. */
function witnessesFor({
  articleBody: [body],
  recipe: [recipe],
  paidParts: [paid],
  isAccessibleForFree: [free],
  kind: [kind]
}: Claims): Pick<Header, 'articleBody' | 'recipe' | 'paidParts' | 'isAccessibleForFree' | 'kind'> {
  return {
    ...(body && { articleBody: body.value }),
    ...(recipe && { recipe: recipe.value }),
    ...(paid && { paidParts: paid.value }),
    ...(free && { isAccessibleForFree: free.value }),
    ...(kind && { kind: kind.value })
  }
}
