/** A headline whose script does not part its words: a line of it ends between two, not inside one. */
import { chineseWords } from '../../article/formatters'

export interface PhrasedProps {
  text: string
  /** BCP 47; empty where nothing tells. */
  language: string
}

/** For Japanese the browser itself does it, by `word-break: auto-phrase`; for Chinese none does. */
const UNPARTED = /^(?:zh|yue)\b/i

export function Phrased({ text, language }: PhrasedProps) {
  if (!UNPARTED.test(language)) return text
  return (
    <span class="phrased">
      {phrases(text).flatMap((phrase, at) =>
        at === 0 ? [phrase] : [<wbr key={at} class="phrase-end" />, phrase]
      )}
    </span>
  )
}

/** Never stand at the start of a line: they belong to the word before. */
const LEANS = /^[的地得了着著过過们們吗嗎呢吧啊之者]$/
/** Belongs to what it counts: 3月, 40岁. */
const COUNTS = /[\d\p{N}第]$/u

/** `text` in parts, at each of which a line may end; where it may end anyway, it is left alone. */
export function phrases(text: string): string[] {
  const parts = ['']
  let wasWord = false
  for (const { segment, isWordLike = false } of chineseWords().segment(text)) {
    const before = parts.at(-1) ?? ''
    const mayEnd = wasWord && isWordLike && !LEANS.test(segment) && !COUNTS.test(before)
    if (mayEnd) parts.push(segment)
    else parts[parts.length - 1] = before + segment
    wasWord = isWordLike
  }
  return parts
}
