/** Stock Readability, on a copy of the document. */
import { countImages, type TreeNode } from '../blocks.ts'
import { packageScript } from '../build.ts'
import type { Reader } from './reader.ts'
import { textBlocksOf, toTree } from './to-tree.ts'

interface Reading {
  title?: string | null
  byline?: string | null
  publishedTime?: string | null
  siteName?: string | null
  tree: TreeNode
}

export function readability(): Reader {
  const script = packageScript('@mozilla/readability/Readability.js')
  return {
    name: 'Readability',
    async read(world) {
      await world(`${script};0`)
      const reading = await world<Reading | null>(`${toTree};(${parse})()`)
      return reading
        ? {
            headline: reading.title ?? undefined,
            authors: reading.byline ? [reading.byline] : [],
            datePublished: reading.publishedTime ?? undefined,
            publisher: reading.siteName ?? undefined,
            blocks: textBlocksOf(reading.tree),
            images: countImages(reading.tree)
          }
        : undefined
    }
  }
}

/** Runs in the page, where `Readability` and `toTree` are globals. */
function parse(): Reading | null {
  const { Readability } = globalThis as unknown as {
    Readability: typeof import('@mozilla/readability').Readability
  }
  const copy = document.cloneNode(true) as Document
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse()
  if (!article?.content) return null
  const { title, byline, publishedTime, siteName } = article
  return { title, byline, publishedTime, siteName, tree: toTree(article.content) } as Reading
}
