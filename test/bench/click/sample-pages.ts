/** The pages on which clicks are timed: the sample story; with a corpus, three of its pages too. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { htmlOf, rowsOf } from '../corpus.ts'
import type { Options } from '../options.ts'
import type { Page } from '../tab.ts'

export function samplePages(options: Options): [name: string, page: Page][] {
  const story = join(ROOT, 'test/fixtures/pages/aggregator/source.html')
  const html = readFileSync(story)
  const pages: [string, Page][] = [['sample story', { url: 'https://news.example/story', html }]]
  if (!options.corpus) return pages
  for (const row of rowsOf(options.corpus, { dataset: 'fundus', sample: 3, ...options }))
    pages.push([row.id, { url: row.url, html: htmlOf(options.corpus, row) }])
  return pages
}
