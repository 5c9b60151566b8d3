/** How long a text is, and how long it takes to read. */

/**
 * Silent reading of non-fiction: 238 words a minute (Brysbaert 2019, "How many words do we read
 * per minute?", Journal of Memory and Language 109, a meta-analysis of 190 studies).
 */
const WORDS_PER_MINUTE = 238
/** Chinese and Japanese are read by the character; about 500 a minute. */
const CHARACTERS_PER_MINUTE = 500

export interface Measure {
  /** Words as the language counts them. */
  words: number
  /** Minutes to read, whole, at least 1. */
  minutes: number
}

/** @param language BCP 47, when known; a tag the platform refuses counts as unknown. */
export function measure(text: string, language?: string): Measure {
  const counted = count(text, language)
  const pace = /^(ja|zh|yue)\b/i.test(language ?? '')
    ? counted.characters / CHARACTERS_PER_MINUTE
    : counted.words / WORDS_PER_MINUTE
  return { words: counted.words, minutes: Math.max(1, Math.ceil(pace)) }
}

function count(text: string, language?: string): { words: number; characters: number } {
  let words = 0
  let characters = 0
  for (const { segment, isWordLike } of segmenter(language).segment(text)) {
    if (!isWordLike) continue
    words++
    characters += segment.length
  }
  return { words, characters }
}

function segmenter(language?: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
