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
