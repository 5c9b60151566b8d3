/** The extension's own injected script, as it ships. */
import type { Article, Result } from '../../../src/article/types.ts'
import { blocksOf, countImages, type TreeNode } from '../blocks.ts'
import { injectedScript } from '../build.ts'
import type { Prediction } from '../prediction.ts'
import type { World } from '../tab.ts'
import type { Reader } from './reader.ts'

export function lede(anyway: boolean): Reader {
  const script = injectedScript()
  return {
    name: 'Lede',
    async read(world) {
      const result = await readWith(script, world, anyway)
      return result.ok ? toPrediction(result.value) : undefined
    }
  }
}

/** What the popup gets from the page. */
export async function readWith(
  script: string,
  world: World,
  anyway: boolean
): Promise<Result<Article>> {
  await world(`${script};0`)
  const result = await world<Result<Article> | undefined>(`lede.read({ anyway: ${anyway} })`)
  if (!result) throw new Error('the injected script gave no answer')
  return result
}

export function toPrediction(article: Article): Prediction {
  const body = article.body as TreeNode
  const caption = article.image?.caption
  return {
    headline: article.headline,
    authors: article.author.map(({ name }) => name),
    datePublished: article.datePublished?.at,
    publisher: article.publisher?.name,
    standfirst: article.standfirst,
    blocks: [...(caption ? [{ type: 'caption' as const, text: caption }] : []), ...blocksOf(body)],
    images: countImages(body) + (article.image ? 1 : 0)
  }
}
