/**
 * Is this an article? No single witness is believed: points are added up from how much running
 * text there is, how it stands on the page, and what the page and its address say it is.
 */
import type { Evidence } from './evidence'

/** Fewer characters than this are no story, whatever is asked. */
export const LEAST_TEXT = 140

/**
 * Whether more speaks for it than against. All weights were set by hand on a third of 2,131 real
 * stories and on pages that are none, so that either kind of mistake is rare.
 */
export const isArticle = (evidence: Evidence): boolean => pointsOf(evidence) > 0

function pointsOf(evidence: Evidence): number {
  const { kind, address, hasDate, hasAuthor } = evidence
  return (
    KIND[kind] +
    ADDRESS[address] +
    forLength(evidence) +
    forBoxes(evidence) +
    (hasDate ? 0.5 : 0) +
    (hasAuthor ? 0.5 : 0)
  )
}

const KIND = { article: 2, other: -2, none: 0 } as const
const ADDRESS = { story: 1, none: 0, list: -2, root: -1.5 } as const

/**
 * Characters of running text and what they are worth; lines too short to count are verses, and what
 * stands among comments counts half.
 */
function forLength({ kind, length, prose, isAside, hasDate, hasAuthor }: Evidence): number {
  const isStory = kind === 'article' || (kind === 'none' && hasDate && hasAuthor)
  const text = (isStory ? (prose + length) / 2 : prose) / (isAside ? 2 : 1)
  if (text < 200) return -3
  if (text < 500) return -1
  if (text < 800) return 0
  if (text < 2000) return 1
  return text < 8000 ? 2 : 3
}

/** Teasers and posts stand in a box or a list item each, and are short. */
function forBoxes(evidence: Evidence): number {
  const { kind, boxed, labelled, teased, listed, prose, paragraphs } = evidence
  const isList = kind !== 'article' && listed > 0.7
  const forList = prose < paragraphs * 150 ? -3.5 : -1
  const forShort = boxed > 0.5 ? (kind === 'article' ? -1 : -3) : 0
  // The parts of a long text stand in boxes too, but without a link or a date to each.
  const forLong = -2 * mostOf(prose < 2000 ? boxed : labelled)
  const forBoxed = prose < paragraphs * (labelled < 0.5 ? 150 : 200) ? forShort : forLong
  return (isList ? forList : 0) + forBoxed - 2.5 * mostOf(teased)
}

/** 0 for half of a text or less, 1 for 0.9: the parts of a story stand in boxes too, seldom all. */
const mostOf = (part: number): number => Math.min(1, Math.max(0, (part - 0.5) / 0.4))
