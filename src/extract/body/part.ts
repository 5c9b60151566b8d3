/** The body of an article that is only what the reader has selected: nothing chosen, nothing tidied. */
import type { Root } from 'hast'
import { clean } from '../../article/schema'
import { plainText } from './plain-text'
import { toTree } from './tree'

/** @param base absolute url that relative ones are read against */
export function bodyOfPart(part: Element | string, base: string): { body: Root; text: string } {
  const children = typeof part === 'string' ? paragraphs(part) : toTree(part, base)
  const body = clean({ type: 'root', children })
  return { body, text: plainText(body) }
}

/** A line is a paragraph: browsers give a selection as text in no other form. */
const paragraphs = (text: string): Root['children'] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: value.trim() }]
    }))
