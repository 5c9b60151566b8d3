/** The words that exported files take from the interface. */
import type { Words } from '../../export/format'
import { language, t } from '../../platform/i18n'

export const exportWords = (): Words => ({
  language: language(),
  published: (when) => t('published', when),
  original: t('read_original'),
  image: t('image'),
  contents: t('contents')
})
