/** The extension's own injected script, as it ships. */
import type { Article, ProblemKind, Result } from '../../../src/article/types.ts'
import { blocksOf, countImages, type TreeNode } from '../blocks.ts'
import { injectedScript, moreScript } from '../build.ts'
import type { Prediction } from '../prediction.ts'
import type { World } from '../tab.ts'
import type { Reader } from './reader.ts'

export function lede(anyway: boolean): Reader {
  const script = injectedScript()
  return {
    name: 'Lede',
    async read(world) {
      await world(`(${watch})()`)
      const result = await readWith(script, world, anyway)
      const changes = await world<number>('watcher.takeRecords().length')
      if (changes) throw new Error(`reading changed the page, ${changes} times`)
      return result.ok ? toPrediction(result.value) : undefined
    }
  }
}

/** Runs in the page: notes all changes to it from now on. */
function watch(): void {
  const watcher = new MutationObserver(() => undefined)
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  watcher.observe(document, all)
  Object.assign(globalThis, { watcher })
}

/** What the popup gets from the page. */
export async function readWith(
  script: string,
  world: World,
  anyway: boolean
): Promise<Result<Article>> {
  await world(`${script};0`)
  const once = async (options: object) => {
    const result = await world<Result<Article> | undefined>(`lede.read(${JSON.stringify(options)})`)
    if (!result) throw new Error('the injected script gave no answer')
    return result
  }
  const ask = async (options: object) => {
    const first = await once(options)
    if (!isProblem(first, 'in-doubt')) return first
    await world(`${moreScript()};0`)
    return once(options)
  }
  const result = await ask({ anyway })
  // Where scripts are off nothing more will come: the page is read as it stands.
  return isProblem(result, 'still-loading') ? ask({ patience: 0 }) : result
}

const isProblem = (result: Result<Article>, kind: ProblemKind) =>
  !result.ok && result.problem.kind === kind

export function toPrediction(article: Article): Prediction {
  const body = article.body as TreeNode
  const caption = article.image?.caption
  return {
    headline: article.headline,
    authors: article.author.map(({ name }) => name),
    datePublished: article.datePublished?.at,
    publisher: article.publisher?.name,
    via: article.via?.name,
    standfirst: article.standfirst,
    blocks: [...(caption ? [{ type: 'caption' as const, text: caption }] : []), ...blocksOf(body)],
    images: countImages(body) + (article.image ? 1 : 0)
  }
}
