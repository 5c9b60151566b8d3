/** The header of an article: every field chosen from all the page's witnesses. */

import type { Picture, Publisher } from '../../article/types'
import type { Snapshot } from '..'
import { chooseAuthors } from './choose/authors'
import { chooseDate } from './choose/dates'
import { chooseHeadline } from './choose/headline'
import { chooseDirection, chooseLanguage } from './choose/language'
import { chooseOrigin } from './choose/origin'
import { choosePublisher, matchesHost } from './choose/publisher'
import type { Claims } from './claims'
import { gather } from './gather'
import { type Header, PART, type Part } from './header'
import { openPage, type Page, siteLabel } from './page'
import { provenanceOf } from './provenance'
import { foldForComparison } from './text/plain-text'
import { supported } from './time/month-names'
import type { TimeContext } from './time/parse-when'
import { zonesOf as timeZonesOf } from './time/zone'
import { visibleByline } from './visible/byline'
import { visibleDates } from './visible/dates'
import { visibleFollow } from './visible/follow'
import { type Line, readLines } from './visible/lines'
import { visibleOrigins } from './visible/origin'
import { visibleRelated } from './visible/related'
import { speltName } from './visible/spelt-name'
import { visibleStandfirst } from './visible/standfirst'
import { zonesOf } from './visible/zones'

export function readHeader(snapshot: Snapshot): Header {
  const page = openPage(snapshot)
  const claims = gather(page)
  const lines = readLines(page.document)
  const headline = chooseHeadline(lines, claims.headline, siteTest(claims, page))
  const language = chooseLanguage(claims.inLanguage)
  const context = timeContext(page, claims, language?.value)
  const seen = look(lines, headline, page, context, claims)

  const published = chooseDate(
    claims.datePublished,
    seen.dates.published,
    context,
    claims.dateModified
  )
  const modified = chooseDate(claims.dateModified, seen.dates.modified, context)
  const publishers = claims.publisher.flatMap(({ value }) => value.name ?? [])
  const authors = chooseAuthors(claims.author, seen.bylines, publishers)
  const sites = choosePublishers(claims, seen, page, headline.value, lines)
  const image = claims.image[0]
  const url = claims.url.find(
    ({ value }) => siteLabel(new URL(value).hostname) === siteLabel(page.url.hostname)
  )

  mark('headline', headline.element)
  mark('standfirst', seen.standfirst?.element)
  mark('byline', authors.best?.element)
  for (const { element } of [...seen.dates.published, ...seen.dates.modified]) mark('date', element)
  mark('origin', sites.origin?.element)
  mark('follow', seen.follow.element)
  for (const element of seen.related.elements) mark('related', element)

  return {
    headline: headline.value,
    ...(seen.standfirst && { standfirst: seen.standfirst.value }),
    author: authors.best?.value ?? [],
    ...(published.best && { datePublished: published.best.value }),
    ...(modified.best && { dateModified: modified.best.value }),
    ...sites.fields,
    ...(image && { image: image.value satisfies Picture }),
    ...(language && { inLanguage: language.value }),
    dir: chooseDirection(page.document, headline.element, seen.sample),
    url: url?.value ?? page.url.href,
    follow: seen.follow.links,
    related: seen.related.stories,
    provenance: {
      headline: provenanceOf(
        headline.source,
        foldForComparison(headline.value),
        claims.headline,
        foldForComparison
      ),
      ...(authors.best && {
        author: provenanceOf(authors.best.source, names(authors.best.value), authors.all, names)
      }),
      ...(published.best && {
        datePublished: provenanceOf(
          published.best.source,
          published.best.value.at,
          published.all,
          ({ at }) => at
        )
      }),
      ...(modified.best && {
        dateModified: provenanceOf(
          modified.best.source,
          modified.best.value.at,
          modified.all,
          ({ at }) => at
        )
      }),
      ...sites.provenance,
      ...(seen.standfirst && {
        standfirst: provenanceOf(
          seen.standfirst.source,
          foldForComparison(seen.standfirst.value),
          claims.standfirst,
          foldForComparison
        )
      }),
      ...(image && {
        image: provenanceOf(image.source, image.value.url, claims.image, (one) => one.url)
      }),
      ...(language && {
        inLanguage: provenanceOf(language.source, language.value, claims.inLanguage, (tag) => tag)
      }),
      url: provenanceOf(
        url?.source ?? 'address',
        url?.value ?? page.url.href,
        claims.url,
        (address) => address
      )
    },
    ...(claims.articleBody[0] && { articleBody: claims.articleBody[0].value }),
    ...(claims.paidParts[0] && { paidParts: claims.paidParts[0].value }),
    ...(claims.isAccessibleForFree[0] && {
      isAccessibleForFree: claims.isAccessibleForFree[0].value
    }),
    ...(claims.kind[0] && { kind: claims.kind[0].value })
  }
}

const names = (people: { name: string }[]) =>
  people.map(({ name }) => foldForComparison(name)).join()

function timeContext(page: Page, claims: Claims, language?: string): TimeContext {
  const languages = new Set([language, 'en'].flatMap((tag) => supported(tag) ?? []))
  const tags = claims.inLanguage.map(({ value }) => value)
  let zones: string[] | undefined
  return {
    capturedAt: page.capturedAt,
    languages: [...languages],
    // Asking the platform for them is dear, and most pages tell their times with an offset.
    get zones() {
      zones ??= timeZonesOf({ host: page.url.hostname, languages: tags })
      return zones
    }
  }
}

/** What the visible page itself says; blocks beside the story are read first and then left out. */
function look(
  lines: Line[],
  headline: { element?: Element; value: string },
  page: Page,
  context: TimeContext,
  claims: Claims
) {
  const at = headline.element
    ? lines.findIndex(
        ({ element }) => element === headline.element || headline.element?.contains(element)
      )
    : -1
  const rough = zonesOf(lines, at)
  const story = [
    ...(headline.element ? [headline.element] : []),
    ...rough.story.map(({ element }) => element)
  ]
  const related = visibleRelated(lines, story, page, context)
  const follow = visibleFollow(lines, story, page)
  const origins = visibleOrigins([...rough.head, ...rough.tail], story, page)
  const aside = [
    ...related.elements,
    ...(follow.element ? [follow.element] : []),
    ...origins.map(({ element }) => element)
  ]
  const own = (list: Line[]) =>
    list.filter(({ element }) => !aside.some((block) => block.contains(element)))
  const zones = { head: own(rough.head), tail: own(rough.tail), story: rough.story }
  return {
    related,
    follow,
    origins,
    credits: [...rough.head, ...rough.tail].flatMap(
      ({ text }) => creditOf(text) ?? (text.length < 60 ? [text] : [])
    ),
    bylines: visibleByline(zones, page),
    dates: visibleDates(zones, context, headline.element),
    standfirst:
      at < 0
        ? undefined
        : visibleStandfirst(
            lines,
            at,
            rough.story[0]?.element.parentElement ?? undefined,
            claims.standfirst
          ),
    sample: `${headline.value} ${rough.story
      .slice(0, 5)
      .map(({ text }) => text)
      .join(' ')}`
  }
}

/** `Copyright 2020 The Agency. All rights reserved.` */
function creditOf(text: string): string | undefined {
  return /^(?:©|\(c\)|copyright)[\s©]*(?:\d{4})?\s*(?:by )?([^.]{2,50})(?:\.|$)/iu.exec(text)?.[1]
}

function choosePublishers(
  claims: Claims,
  seen: ReturnType<typeof look>,
  page: Page,
  headline: string,
  lines: Line[]
) {
  const title = foldForComparison(headline)
  const named = claims.publisher.filter(
    ({ value }) => foldForComparison(value.name ?? '') !== title
  )
  const isNamed = named.some(({ value }) => matchesHost(value.name ?? '', page.url.hostname) === 1)
  const spelt = isNamed ? [] : speltName(lines, page)
  const host = choosePublisher([...named, ...spelt], page.url.hostname)
  const site: Publisher = {
    name: page.url.hostname.replace(/^www\./, ''),
    url: page.url.origin,
    ...logoOf(claims),
    ...host?.value
  }
  const own = claims.publisher.flatMap(({ source, value }) =>
    source === 'title suffix' ? [] : (value.name ?? [])
  )
  const bylines = [
    ...claims.author.flatMap(({ value }) => value.map(({ name }) => name)),
    ...seen.bylines.flatMap(({ element }) => element?.textContent?.slice(0, 300) ?? []),
    ...seen.credits
  ]
  const origin = chooseOrigin(claims, seen.origins, bylines, page, [site.name, ...own])
  if (origin)
    return {
      origin,
      fields: { publisher: origin.value, via: site },
      provenance: {
        publisher: { source: origin.source, agrees: [], differs: [host?.source ?? 'address'] }
      }
    }
  const key = ({ name = '' }: Partial<Publisher>) => foldForComparison(name)
  return {
    origin: undefined,
    fields: { publisher: site },
    provenance: {
      publisher: provenanceOf(
        host?.source ?? 'address',
        foldForComparison(site.name),
        claims.publisher,
        key
      )
    }
  }
}

/** Does a piece of a title name the site? */
function siteTest(claims: Claims, page: Page): (piece: string) => boolean {
  const known = claims.publisher
    .filter(({ source, value }) => source !== 'title suffix' && (value.name?.length ?? 0) < 45)
    .map(({ value }) => foldForComparison(value.name ?? ''))
  const names = new Set(known.filter(Boolean))
  return (piece) =>
    names.has(foldForComparison(piece)) || matchesHost(piece, page.url.hostname) === 1
}

function logoOf(claims: Claims): { logo?: string } {
  const logo = claims.publisher.find(({ value }) => value.logo)?.value.logo
  return logo ? { logo } : {}
}

function mark(part: Part, element: Element | undefined): void {
  if (element && !element.hasAttribute(PART)) element.setAttribute(PART, part)
}
