/** The pages on which clicks are timed: the sample story; with a corpus, ten of its pages too. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { htmlOf, rowsOf } from '../corpus.ts'
import type { Options } from '../options.ts'
import type { Page } from '../tab.ts'

export interface Sample {
  name: string
  page: Page
  /** From the corpus. */
  isReal: boolean
}

/** News of many countries, the same ones in every run. */
const REAL = { dataset: 'fundus', sample: 10 }

export function samplePages(options: Options): Sample[] {
  const story = join(ROOT, 'test/fixtures/pages/aggregator/source.html')
  const page = { url: 'https://news.example/story', html: readFileSync(story) }
  const { corpus } = options
  const rows = corpus ? rowsOf(corpus, { ...REAL, ...options }) : []
  return [
    { name: 'sample story', page, isReal: false },
    ...rows.map((row) => ({
      name: row.id,
      page: { url: row.url, html: htmlOf(corpus ?? '', row) },
      isReal: true
    }))
  ]
}
