/** Lines that announce a block which is no part of the story, by the words they begin with. */
import { fromWords } from '../../words/words'

const beginningWith = (words: string) => new RegExp(`^(?:${words})`, 'i')

export const follow = fromWords(({ follow }) => beginningWith(follow))
export const related = fromWords(({ related }) => beginningWith(related))
/** Labels that may also introduce what a text has only drawn upon. */
export const cited = fromWords(({ cited }) => beginningWith(cited))

export const origin = fromWords(
  ({ origins, cited }) =>
    new RegExp(
      `^(?:(?:${origins})(?:\\s*[:：]\\s*|$|(?=\\s))|(?:published by|origine|${cited})\\s*(?:[:：]\\s*|$))`,
      'i'
    )
)

/** `3 Comments`, `Comments (3)`, `3 responses to “The pier”`; a chapter may be called reactions, without a number. */
export const comments = fromWords(
  ({ comments }) =>
    new RegExp(
      `(?<=^(?:\\d{1,5} )?)(?:${comments})(?=(?: ?\\(?\\d{1,5}\\)?)? ?[:：]?$)|^\\d{1,5} (?:comments?(?= to | on [“"‘])|responses?|replies|reactions?|thoughts?)(?: (?:to|on) .{1,200})? ?[:：]?$`,
      'i'
    )
)
