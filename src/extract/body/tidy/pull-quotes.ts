/** A sentence of the story that its page prints again, large, is printed once. */
import { fold } from '../text'
import type { TidyStep } from '.'

const QUOTES =
  'blockquote, aside, [class*=pullquote i], [class*=pull-quote i], [class*=pull_quote i]'
/** Folded characters; a shorter quote may stand in the text by chance, a longer one is a text. */
const LEAST = 20
const MOST = 400
/** More quotes than this are not pulled from one story. */
const MOST_QUOTES = 30

export const removePullQuotes: TidyStep = ({ root: story, members }) => {
  const quotes = [...story.querySelectorAll(QUOTES)].slice(0, MOST_QUOTES)
  if (quotes.length === 0) return
  const text = [...members]
    .filter((member) => !quotes.some((quote) => quote.contains(member)))
    .map((member) => fold(member.textContent ?? ''))
    .join('\n')
  for (const quote of quotes) {
    const words = fold(quote.textContent ?? '')
    if (words.length >= LEAST && words.length <= MOST && text.includes(words)) quote.remove()
  }
}
