/** An article as it is drawn from this device: pictures that are kept take the place of addresses. */
import type { ElementContent, Root } from 'hast'
import type { Article } from '../../article/types'
import { elementsOf } from './images-of'

export interface KeptImages {
  /** From the address in the article to one on this device. */
  images: ReadonlyMap<string, string>
  logo?: string
}

/**
 * @param isKeptOnly what is not kept is left out, so that nothing is asked of the network.
 */
export function withKeptImages(article: Article, kept: KeptImages, isKeptOnly: boolean): Article {
  const { image, publisher, ...rest } = article
  const lead = image && addressOf(image.url, kept, isKeptOnly)
  const logo = kept.logo ?? addressOf(publisher?.logo, kept, isKeptOnly)
  return {
    ...rest,
    ...(image && lead && { image: { ...image, url: lead } }),
    ...(publisher && { publisher: { ...without(publisher), ...(logo && { logo }) } }),
    body: { ...article.body, children: redrawn(article.body.children, kept, isKeptOnly) }
  }
}

/** Whether `drawn` lacks pictures that `article` has. */
export const lacksImages = (article: Article, drawn: Article): boolean =>
  countIn(drawn) < countIn(article)

const countIn = ({ image, body }: Article) =>
  (image ? 1 : 0) + elementsOf(body).filter(({ tagName }) => tagName === 'img').length

function without({ name, url }: NonNullable<Article['publisher']>) {
  return { name, ...(url && { url }) }
}

function addressOf(
  url: string | undefined,
  { images }: KeptImages,
  isKeptOnly: boolean
): string | undefined {
  if (!url) return
  return images.get(url) ?? (isKeptOnly && !url.startsWith('data:') ? undefined : url)
}

type Node = Root['children'][number] | ElementContent

/** Depth is bounded: the tree has passed `clean`. */
function redrawn<T extends Node>(nodes: T[], kept: KeptImages, isKeptOnly: boolean): T[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return node
    if (node.tagName !== 'img')
      return { ...node, children: redrawn(node.children, kept, isKeptOnly) }
    const src = addressOf(String(node.properties.src), kept, isKeptOnly)
    return src ? { ...node, properties: { ...node.properties, src } } : []
  })
}
