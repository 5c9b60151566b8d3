/** How long a text is, and how long it takes to read. */
import { anyScript } from './any-script'

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
  const pace =
    counted.characters > 0 && /^(ja|zh|yue)\b/i.test(language ?? '')
      ? counted.characters / CHARACTERS_PER_MINUTE
      : counted.words / WORDS_PER_MINUTE
  return { words: counted.words, minutes: Math.max(1, Math.ceil(pace)) }
}

function count(text: string, language?: string): { words: number; characters: number } {
  return SPACELESS.test(text)
    ? countByPlatform(text, language)
    : { words: countSpaced(text), characters: 0 }
}

/** Scripts whose words no space parts, or not all: the platform has dictionaries for them. */
const SPACELESS =
  /[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u1950-\u19df\u3005-\u30ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u

/**
 * Words of all other scripts by the rules of Unicode (UAX 29), which the platform's segmenter
 * follows, too; but that takes 11 ms in Chromium for the first text, longer than all else here.
 */
const WORD = anyScript(
  String.raw`[\p{L}\p{Nd}\p{Pc}\u202f](?:[\p{L}\p{Nd}\p{Pc}\p{M}\u00ad\u200c-\u200d\u202f]|(?<=[\p{L}\p{M}\u00ad\u200c-\u200d])[.'’‘:·․﹒＇．‧︓﹕״·՟](?=[\p{L}])|(?<=[\p{Nd}])[.,;'’‘․﹒＇．](?=[\p{Nd}]))*`,
  'g'
)
/** What can stand alone where a word could, and is none; few texts have any. */
const NO_WORD = anyScript('[\\p{Pc}\u202f]')
const SAYS_SOMETHING = anyScript(String.raw`[\p{L}\p{Nd}]|[\p{Pc}]{2}`)

function countSpaced(text: string): number {
  const words = text.match(WORD(text)) ?? []
  if (!NO_WORD(text).test(text)) return words.length
  const something = SAYS_SOMETHING(text)
  return words.filter((word) => something.test(word)).length
}

function countByPlatform(text: string, language?: string): { words: number; characters: number } {
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
