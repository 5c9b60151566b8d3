/** Whether a text is set in vertical lines: as the reader wishes, and only where a script can. */
import type { Article } from '../../article/types'
import type { Settings } from '../../settings/settings'

export const canRunVertical = ({ inLanguage }: Pick<Article, 'inLanguage'>): boolean =>
  /^(?:ja|zh|yue)\b/i.test(inLanguage ?? '')

export const runsVertical = (article: Article, { vertical }: Settings): boolean =>
  vertical && canRunVertical(article)
