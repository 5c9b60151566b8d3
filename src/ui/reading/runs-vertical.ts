/** Whether a text is set in vertical lines: as the reader wishes, and only where a script can. */
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import type { Settings } from '../../settings/settings'

export const canRunVertical = (article: Article): boolean =>
  /^(?:ja|zh|yue)\b/i.test(langOf(article))

export const runsVertical = (article: Article, { vertical }: Settings): boolean =>
  vertical && canRunVertical(article)
