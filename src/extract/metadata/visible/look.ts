/** What the visible page itself says; blocks beside the story are read first and then left out. */
import type { Claim, Claims, RawAuthor } from '../claims'
import type { Page } from '../page'
import { foldSpace } from '../text/plain-text'
import type { TimeContext } from '../time/parse-when'
import { visibleByline } from './byline'
import { type VisibleDates, visibleDates } from './dates'
import { visibleFollow } from './follow'
import type { Line } from './lines'
import { type OriginClaim, visibleOrigins } from './origin'
import { visibleRelated } from './related'
import { visibleStandfirst } from './standfirst'
import { type Zones, zonesOf } from './zones'

export interface Seen {
  bylines: Claim<RawAuthor[]>[]
  dates: VisibleDates
  standfirst?: Claim<string>
  origins: OriginClaim[]
  /** Short lines about the story that may name a house. */
  credits: string[]
  follow: ReturnType<typeof visibleFollow>
  related: ReturnType<typeof visibleRelated>
  /** The headline and the first paragraphs: enough to tell the script. */
  sample: string
}

/** `headline` is what was chosen; without an element, the page does not print it. */
export function look(
  lines: Line[],
  headline: { element?: Element; value: string },
  page: Page,
  context: TimeContext,
  claims: Claims
): Seen {
  const at = lineOf(lines, headline.element)
  const rough = zonesOf(lines, at)
  const story = [
    ...(headline.element ? [headline.element] : []),
    ...rough.story.map(({ element }) => element)
  ]
  const around = [...rough.head, ...rough.tail]
  const related = visibleRelated(lines, story, page, context)
  const follow = visibleFollow(lines, story, page)
  const origins = visibleOrigins(around, story, page)
  const aside = [
    ...related.elements,
    ...(follow.element ? [follow.element] : []),
    // A picture in a link on the site itself may be the writer's, beside her name.
    ...origins.flatMap(({ source, value, element }) =>
      source === 'origin block' || value.url ? [element] : []
    )
  ]
  const zones = withoutBlocks(rough, aside)
  const holder = rough.story[0]?.element.parentElement ?? undefined
  const writers = claims.author.flatMap(({ value }) => value.map(({ name }) => name))
  const standfirst =
    at < 0 ? undefined : visibleStandfirst(lines, at, holder, claims.standfirst, writers)
  return {
    related,
    follow,
    origins,
    credits: [
      ...around.flatMap(({ text }) => creditOf(text) ?? (text.length < 60 ? [text] : [])),
      ...rough.story.slice(0, 2).flatMap(({ text }) => datelineOf(text) ?? [])
    ],
    bylines: visibleByline(zones, page, context, headline.element),
    dates: visibleDates(
      { ...zones, head: [...piecesBeside(headline.value, lines[at]), ...zones.head] },
      context,
      headline.element
    ),
    ...(standfirst && { standfirst }),
    sample: [headline.value, ...rough.story.slice(0, 5).map(({ text }) => text)].join(' ')
  }
}

function lineOf(lines: Line[], headline: Element | undefined): number {
  if (!headline) return -1
  return lines.findIndex(({ element }) => element === headline || headline.contains(element))
}

/** What stands in the headline's own line and is no part of it, such as a day. */
function piecesBeside(headline: string, line: Line | undefined): Line[] {
  return (line?.parts ?? [])
    .filter(({ element, text }) => element.closest('time') || !headline.includes(foldSpace(text)))
    .map((part) => ({ ...part, parts: [part], heading: 0, outside: false }))
}

function withoutBlocks({ head, tail, story }: Zones, blocks: Element[]): Zones {
  const own = (list: Line[]) =>
    list.filter(({ element }) => !blocks.some((block) => block.contains(element)))
  return { head: own(head), tail: own(tail), story }
}

/** `Copyright 2020 The Agency. All rights reserved.` */
function creditOf(text: string): string | undefined {
  return /^(?:©|\(c\)|copyright)[\s©]*(?:\d{4})?\s*(?:by )?([^.]{2,50})(?:\.|$)/i.exec(text)?.[1]
}

/** `ROME (The Agency) — The text …` */
function datelineOf(text: string): string | undefined {
  return /^[^()]{2,40}\(([^()]{2,40})\)\s*[–—-]/.exec(text.slice(0, 100))?.[1]
}
