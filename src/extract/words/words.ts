/**
 * The words by which a line is known. English ones come with every click; those of all other
 * languages are learnt where a page needs them, since every word is carried to every page.
 */
import { ENGLISH } from './english'
import type { Names } from './names'
import { isEnglish, type Times } from './times'

/** All but `times` and `names` are alternatives of regular expressions, which mind no case. */
export interface Words {
  /** What introduces the writer: `By`, `Von`, `文`. */
  bylines: string
  /** Of these, what one or two words may stand before: `Written by`. */
  by: string
  /** What a person does rather than who she is: enough to tell `, Political Editor` from a name. */
  roles: string
  /** Houses, desks and agencies, who sign as persons do. */
  houses: string
  /** What pages name the place of a standfirst in their markup. */
  standfirsts: string
  /** What announces the doors to a site's accounts, and the stories beside this one. */
  follow: string
  related: string
  /** What joins two names, and what stands in the place of a name. */
  and: string
  nobody: string
  /** What introduces a house that a text has drawn upon, or is from; and that it is from for sure. */
  cited: string
  origins: string
  /** What says of a printed date that it is the first, or the last. */
  published: string
  updated: string
  /** What a box says that stands where the rest of the story would. */
  walls: string
  /** What announces, within the story, that other pages follow. */
  announcements: string
  /** What a link says that leads over a box, to what stands behind it. */
  skips: string
  /** What stands in the place of an advertisement, and what tells whose the text is. */
  adverts: string
  rights: string
  /** What stands before the names that a site files its stories under. */
  topics: string
  /** What a site asks of its readers behind a story, besides that they follow it. */
  asks: string
  /** What a site says of its own interest in what it tells. */
  disclosures: string
  /** What stands above what readers have written below a story. */
  comments: string
  /** What a part of any site may be called, and no site. */
  sections: string
  names: Names
  times: Times
}

let known: Words = ENGLISH

/** Adds the words of other languages, once for all. */
export function learn(others: Words): void {
  if (known === ENGLISH) known = joined(ENGLISH, others)
}

/** What `make` makes of the words that are known: made when first asked for, and after learning. */
export function fromWords<Made>(make: (words: Words) => Made): () => Made {
  let from: Words | undefined
  let made: Made
  return () => {
    if (from !== known) made = make(known)
    from = known
    return made
  }
}

/** What is known now of the words that dates are written with: in `language`, else in any. */
export const times = (language = ''): Times => (isEnglish(language) ? ENGLISH.times : known.times)

/** Longer texts stand first where two begin alike. */
function joined(
  { times: _, names: __, ...lists }: Words,
  { times, names, ...others }: Words
): Words {
  const all = Object.entries(lists).map(([name, words]) => [
    name,
    `${words}|${others[name as keyof typeof others]}`
  ])
  return { ...Object.fromEntries(all), names, times }
}
