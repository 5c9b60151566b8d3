/** A story of our own for the preview, in the interface's language, so that its script is seen. */
import { measure } from '../../article/measure'
import { clean } from '../../article/schema'
import type { Article } from '../../article/types'
import { direction, language, t } from '../../platform/i18n'

const DAY = 24 * 60 * 60 * 1000

/** Always three days old at `now`. */
export function sampleStory(now: Date): Article {
  const paragraphs = [t('sample_lede'), t('sample_second'), t('sample_third')]
  const { words, minutes } = measure(paragraphs.join('\n'), language())
  return {
    headline: t('sample_headline'),
    author: [],
    publisher: { name: t('sample_source') },
    datePublished: { at: new Date(now.getTime() - 3 * DAY).toISOString(), precision: 'instant' },
    inLanguage: language(),
    dir: direction(),
    url: 'https://lede.example/',
    body: clean({
      type: 'root',
      children: paragraphs.map((value) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value }]
      }))
    }),
    wordCount: words,
    minutes,
    follow: [],
    related: [],
    isPartial: false,
    capturedAt: now.toISOString(),
    provenance: {}
  }
}
