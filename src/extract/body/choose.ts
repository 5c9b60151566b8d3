/** Chooses the element that holds the story, from several finders' candidates. */
import type { Header } from '../metadata/header'
import { findByReadability } from './readability'
import { textOf } from './text'

export interface Choice {
  /** In the document still, so that what stands around it can be asked. */
  story: Element
  /** The finder that was believed. */
  source: string
}

/** An element that holds all parts is the story if it holds hardly more than they do. */
const LITTLE_MORE = 1.3

export function chooseStory(document: Document, header: Header): Choice | undefined {
  const parts = findByReadability(document, header.headline)
  const [first] = parts
  if (!first) return
  if (parts.length === 1) return { story: first, source: 'readability' }
  const around = commonAncestor(parts)
  let length = 0
  for (const part of parts) length += textOf(part).length
  if (around !== document.body && textOf(around).length < length * LITTLE_MORE)
    return { story: around, source: 'readability' }
  return { story: gather(parts, first), source: 'readability' }
}

/** Puts the parts into one element, where the first of them stood. */
function gather(parts: Element[], first: Element): Element {
  const story = first.ownerDocument.createElement('div')
  first.before(story)
  story.append(...parts)
  return story
}

function commonAncestor([first, ...others]: Element[]): Element {
  let around = first?.parentElement as Element
  while (!others.every((other) => around.contains(other))) around = around.parentElement as Element
  return around
}
