/** Is this an article? Witnesses are the length of the text, and what the page says it is. */
import type { Header } from '../metadata/header'
import { weigh } from './prose'

/** Fewer characters than this are no story, whatever is asked. */
export const LEAST_TEXT = 140
/** A page that calls itself an article may be as short as this. */
const LEAST_DECLARED = 250
/** Others must show that they are made to be read. */
const LEAST_UNDECLARED = 500

const ARTICLE = /article|posting|report|review|recipe|chapter|story/i

/** @param text the body's; its length is weighed, so that CJK counts for what it says */
export function isArticle(header: Header, text: string, paragraphs: number): boolean {
  const length = weigh(text)
  if (ARTICLE.test(header.kind ?? '')) return length >= LEAST_DECLARED
  return length >= LEAST_UNDECLARED && paragraphs >= 2 && header.headline !== ''
}
