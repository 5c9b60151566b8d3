/** Poems and songs are told in lines too short to be taken for text, but many of them, and nothing else. */
import type { Root } from 'hast'
import { weigh } from './weigh'

/** Characters of a verse; what is shorter is a label, what is longer a sentence. */
const SHORTEST = 8
const LONGEST = 80
/** Fewer lines are an address, or the head of a letter. */
const LEAST = 8

/** A line says as much as twice its length of a text that fills the column. */
const WEIGHT = 2

/**
 * Characters of all lines of the body that are verses, weighed; 0 where it has much else.
 * @param texts those of the body's blocks
 */
export function versesIn({ children }: Root, texts: readonly string[]): number {
  let others = 0
  let count = 0
  let length = 0
  for (const [at, block] of children.entries()) {
    const text = texts[at] ?? ''
    const lines = text.split('\n').filter((line) => line.trim())
    // The shape is asked of few: most lines are too long.
    const isVerses = lines.every(isVerse) && isPlain(block)
    if (!isVerses) others += weigh(text)
    else count += lines.length
    if (isVerses) for (const line of lines) length += weigh(line)
  }
  return count >= LEAST && others < length / 4 ? length * WEIGHT : 0
}

const isVerse = (line: string) => {
  const { length } = line.trim()
  return length >= SHORTEST && length < LONGEST
}

/** A paragraph without links or pictures. */
const isPlain = (block: Root['children'][number]): boolean =>
  block.type === 'element' &&
  block.tagName === 'p' &&
  !/"tagName":"(?:a|img)"/.test(JSON.stringify(block))
