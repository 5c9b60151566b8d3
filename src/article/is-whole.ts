/** Whether an article is the whole of its story, so that its end is the story's end. */
import type { Article } from './types'

/** False where the page says that it shows a part only, and where the site has parted the story. */
export const isWhole = ({ isPartial, pages }: Pick<Article, 'isPartial' | 'pages'>): boolean =>
  !isPartial && !pages
