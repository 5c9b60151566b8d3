// @vitest-environment jsdom
/** Nothing that a page holds gets past the reader, the record or a file. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it, vi } from 'vitest'
import { clean } from '../../../src/article/schema'
import { safeUrl } from '../../../src/article/schema-attributes'
import { html } from '../../../src/export/html'
import { markdown } from '../../../src/export/markdown'
import { outside } from '../../safety/outside.ts'
import {
  ADDRESS_VECTORS,
  MARKUP_VECTORS,
  NAME_VECTORS,
  VALUE_VECTORS,
  VECTORS,
  type Vector,
  WORD_VECTORS
} from '../../safety/vectors.ts'
import {
  AFTER,
  BODY_TAGS,
  canaries,
  fill,
  keptAndRead,
  READER_TAGS,
  readPage,
  showArticle,
  showPage,
  stir
} from '../../safety/way.tsx'
import { words } from '../export/samples'

vi.mock('webextension-polyfill', async () => (await import('../ui/i18n-mock')).browserMock)

describe.each([
  ['markup', MARKUP_VECTORS],
  ['words', WORD_VECTORS],
  ['addresses', ADDRESS_VECTORS],
  ['values', VALUE_VECTORS],
  ['names', NAME_VECTORS]
])('%s', (_, vectors) => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
    await showPage(vector)
    canaries()
    const article = readPage()
    expect(clean(article.body)).toEqual(article.body)
    const kept = keptAndRead(article)
    expect(kept.body).toEqual(article.body)
    showArticle(kept)
    expect(document.body.textContent).toContain(AFTER.at(-1)?.slice(-40))
    expect(outside('.body', BODY_TAGS)).toEqual([])
    expect(outside('.reader', READER_TAGS)).toEqual([])
    stir()
    expect(canaries()).toBe(0)
    expect(addressesOf(await markdown.write(article, { words }))).toEqual([])
    fill(String(await html.write(article, { words })))
    expect(outside('article', READER_TAGS)).toEqual([])
    stir()
    expect(canaries()).toBe(0)
  })
})

describe('control', () => {
  it('has vectors enough', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(400)
  })

  const parsed = ({ raw = '' }: Vector) => {
    fill(`<head></head><body>${raw}</body>`)
    return outside('html', ['head', ...BODY_TAGS, 'body'])
  }

  it('finds something in every payload that is parsed as it stands', () => {
    expect(VECTORS.filter((vector) => parsed(vector).length === 0).map(({ raw }) => raw)).toEqual(
      []
    )
  })

  it('sees canaries run in the raw pages', async () => {
    let pages = 0
    for (const vector of MARKUP_VECTORS) {
      canaries()
      await showPage(vector)
      stir()
      if (canaries() > 0) pages += 1
    }
    expect(pages).toBeGreaterThanOrEqual(MARKUP_VECTORS.length / 3)
  })
})

interface MarkdownNode {
  type: string
  url?: string
  value?: string
  children?: MarkdownNode[]
}

/** Raw HTML and addresses in a file that a renderer would make something of. */
function addressesOf(file: string | Blob): string[] {
  const text = String(file).replace(/^---\n.*?\n---\n/s, '')
  const tree: MarkdownNode = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()]
  })
  const found: string[] = []
  const stack = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html') found.push(node.value ?? '')
    if (node.url !== undefined && !safeUrl(node.url, ['http:', 'https:', 'mailto:']))
      found.push(node.url)
    stack.push(...(node.children ?? []))
  }
  return found
}
