/** ImageObject, string or list of either, as one picture: the widest that is told. */
import type { Picture } from '../../../article/types'
import { imageUrl, type Page } from '../page'
import { plainText } from '../text/plain-text'
import { follow, type Graph, type Node, textOf } from './json-ld-graph'

/** Of the first 20 that are told. */
export function pictureOf(value: unknown, graph: Graph, page: Page): Picture | undefined {
  let best: Picture | undefined
  for (const item of follow(value, graph).slice(0, 20)) {
    const picture = typeof item === 'string' ? fromAddress(item, page) : fromNode(item, page)
    if (picture && (!best || (picture.width ?? 0) > (best.width ?? 0))) best = picture
  }
  return best
}

function fromAddress(address: string, page: Page): Picture | undefined {
  const url = imageUrl(address, page.base)
  return url ? { url } : undefined
}

function fromNode(node: Node, page: Page): Picture | undefined {
  const picture = fromAddress(
    textOf(node.url) ?? textOf(node.contentUrl) ?? textOf(node['@id']) ?? '',
    page
  )
  if (!picture) return undefined
  const caption = plainText(textOf(node.caption) ?? '')
  const [width, height] = [pixels(node.width), pixels(node.height)]
  return {
    ...picture,
    ...(caption && { caption }),
    ...(width && { width }),
    ...(height && { height })
  }
}

function pixels(value: unknown): number | undefined {
  const number = Number.parseInt(textOf(value) ?? '', 10)
  return number > 0 && number < 100_000 ? number : undefined
}
