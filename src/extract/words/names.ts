/** What a language has to say of how names stand in a byline. */
import type { Words } from './words'

export interface Names {
  /**
   * A byline with `;` where names part that no common sign parts, and without the credits of those
   * who took the pictures and did not write. `words` are all that are known.
   */
  plain(byline: string, words: Words): string
  /** A name without what its bearer is called before it, or behind it. */
  tidy(name: string, words: Words): string
  /** A house that writes its name as persons do theirs, or the place of a report. */
  isHouse(name: string): boolean
  /** What stands in a line behind a word for the writer: `9 March | Author: Jane Doe | Harbour`. */
  behindLabel(line: string, words: Words): string
  /** A name with a word for `by` in it: `Anna von Hafen`. */
  isWhole(line: string, words: Words): boolean
  /** Whether a line tells of nobody but who took the pictures: `Jane Doe Photographer`. */
  isOfPictures(line: string): boolean
}

const CREDIT =
  /(?: and)?(?<![a-z])(?:(?:featured|header|cover|lead|main|top) )?(?:photo(?:graph|grapher|graphy)?s?|pictures?|images?|illustrations?|illustrated)(?: (?:credits?|source|copyright|illustration))?(?: ?: ?| (?:by|via|courtesy(?: of)?) )[^|;\n]*/gi
const BOTH = /^(?:words|text|story)(?: and |, ?| & )(?:photo(?:graph)?s?|pictures)(?: by |: ?)/i

/** In what tells whose the pictures are there is one of these; what reads all of it is dear to compile. */
const PICTURED = /photo|picture|image|illustrat/i

/** English has its own; the ways of all other languages are learnt where a page needs them. */
export const englishNames: Names = {
  plain: (byline) =>
    PICTURED.test(byline) ? byline.replace(BOTH, '').replace(CREDIT, ' ; ') : byline,
  tidy: (name) => name,
  isHouse: () => false,
  isWhole: () => false,
  behindLabel: () => '',
  isOfPictures: (line) => /^\S+ \S+ photographer$/i.test(line)
}
