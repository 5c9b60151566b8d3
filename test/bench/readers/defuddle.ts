/** Stock Defuddle. It comes last on a page, since it is given the page itself. */
import { countImages, type TreeNode } from '../blocks.ts'
import { packageScript } from '../build.ts'
import type { Reader } from './reader.ts'
import { textBlocksOf, toTree } from './to-tree.ts'

interface Reading {
  title: string
  author: string
  published: string
  site: string
  tree: TreeNode
}

export function defuddle(): Reader {
  const script = packageScript('defuddle')
  return {
    name: 'defuddle',
    async read(world) {
      await world(`${script};0`)
      const { title, author, published, site, tree } = await world<Reading>(
        `${toTree};(${parse})()`
      )
      return {
        headline: title,
        authors: author ? [author] : [],
        datePublished: published || undefined,
        publisher: site,
        blocks: textBlocksOf(tree),
        images: countImages(tree)
      }
    }
  }
}

/** Runs in the page, where `Defuddle` and `toTree` are globals. */
function parse(): Reading {
  const { Defuddle } = globalThis as unknown as { Defuddle: typeof import('defuddle').default }
  const { title, author, published, site, content } = new Defuddle(document).parse()
  const { body } = new DOMParser().parseFromString(content, 'text/html')
  return { title, author, published, site, tree: toTree(body) }
}
