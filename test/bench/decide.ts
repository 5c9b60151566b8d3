/** `bench decide`: how often a story is refused, and how often what is none is taken for one. */
import { createHash } from 'node:crypto'
import { notArticles } from '../fixtures/not-articles/index.ts'
import { buildChrome } from './build.ts'
import { launchChromium } from './chromium.ts'
import { capturedAt, htmlOf, rowsOf } from './corpus.ts'
import type { Options } from './options.ts'
import { lede } from './readers/lede.ts'
import { table } from './report/table.ts'
import { AT_ONCE } from './run-pages.ts'
import { type Page, withPage } from './tab.ts'

interface Sample {
  id: string
  /** The data set, or that it is none of them. */
  group: string
  isArticle: boolean
  page: () => Page
}

interface Verdict extends Sample {
  /** Undefined if the page could not be shown. */
  isTaken: boolean | undefined
}

/** Gives the exit code. Without a corpus, only the pages that are no articles are read. */
export async function decide(options: Options): Promise<number> {
  if (options.build) buildChrome()
  const samples = [...(options.dataset ? [] : others()), ...stories(options)]
  const verdicts = await judge(samples)
  const groups = Map.groupBy(verdicts, ({ group }) => group)
  const rows = [...groups].map(([group, all]) => [
    group,
    ...[all, all.filter(isTuned), all.filter((one) => !isTuned(one))].map(rate)
  ])
  console.log(table(['wrong', 'all', 'half A', 'half B'], rows))
  for (const one of verdicts.filter(isWrong)) console.log(`  ${one.group}/${one.id}`)
  return 0
}

/** Fixtures: what is taken for an article is a mistake. */
const others = (): Sample[] =>
  notArticles().map(({ id, url, html }) => ({
    id,
    group: 'no articles',
    isArticle: false,
    page: () => ({ url, html })
  }))

/** Every page of a corpus is a story: what is refused is a mistake. */
function stories({ corpus, ...options }: Options): Sample[] {
  if (!corpus) return []
  return rowsOf(corpus, options).map((row) => ({
    id: row.id,
    group: row.dataset,
    isArticle: true,
    page: () => ({ url: row.url, html: htmlOf(corpus, row), now: capturedAt(row) })
  }))
}

async function judge(samples: Sample[]): Promise<Verdict[]> {
  const browser = await launchChromium()
  const { read } = lede(false)
  const verdicts: Verdict[] = []
  const queue = samples.values()
  const work = async () => {
    for (const sample of queue) {
      const taken = withPage(browser, sample.page(), read).then(Boolean, () => undefined)
      verdicts.push({ ...sample, isTaken: await taken })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await browser.close()
  return verdicts
}

const isWrong = ({ isTaken, isArticle }: Verdict) => isTaken !== undefined && isTaken !== isArticle

/** Two halves, so that a rule made on one can be tried on the other. */
const isTuned = ({ id }: Verdict) =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) < 128

function rate(verdicts: Verdict[]): string {
  const shown = verdicts.filter(({ isTaken }) => isTaken !== undefined)
  const wrong = shown.filter(isWrong).length
  return `${wrong}/${shown.length} ${((wrong * 100) / Math.max(1, shown.length)).toFixed(1)}%`
}
