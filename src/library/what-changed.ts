/** What changed between two versions of a story, sentence by sentence, headline included. */
import type { Article } from '../article/types'
import { segmenterFor } from './segmenter'
import { type Edit, sequenceDiff } from './sequence-diff'
import { blocksOf } from './text-of'

export interface Sentence {
  text: string
  part: 'headline' | 'standfirst' | 'text'
  /** The first sentence of its paragraph. */
  opens: boolean
}

/** All sentences in reading order, a removed one before the added one that stands in its place. */
export function whatChanged(before: Article, after: Article): Edit<Sentence>[] {
  const old = sentencesOf(before)
  const now = sentencesOf(after)
  return (['headline', 'standfirst', 'text'] as const).flatMap((part) =>
    sequenceDiff(
      old.filter((sentence) => sentence.part === part),
      now.filter((sentence) => sentence.part === part),
      (sentence) => sentence.text
    )
  )
}

function sentencesOf(article: Article): Sentence[] {
  const segmenter = segmenterFor('sentence', article.inLanguage)
  const text = blocksOf(article.body).flatMap((block) =>
    Array.from(
      segmenter.segment(block),
      ({ segment }, at): Sentence => ({
        text: segment.trim(),
        part: 'text',
        opens: at === 0
      })
    )
  )
  const { headline, standfirst } = article
  const head: Sentence[] = [{ text: headline, part: 'headline', opens: true }]
  if (standfirst) head.push({ text: standfirst, part: 'standfirst', opens: true })
  return [...head, ...text]
}
