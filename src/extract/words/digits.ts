/** Digits of every script as 0 to 9. */

import { isBeyondLatin } from '../../article/any-script'

/**
 * The zeros of the scripts that pages write dates in, each followed by its other nine digits
 * (Unicode, general category Nd): Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Odia,
 * Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer, full width.
 */
const ZEROS = [...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０'].map((zero) => zero.charCodeAt(0))

/** All else stays as it is. */
export function latinDigits(text: string): string {
  return isBeyondLatin(text) ? text.replace(/[^\P{Nd}0-9]/gu, latin) : text
}

function latin(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}
