/** "You may also like": stories of the reader's own library first, then those the page offers. */
import type { ComponentChildren } from 'preact'
import { langOf } from '../../article/lang-of'
import type { Article, Related } from '../../article/types'
import { tell } from '../../article/when'
import { language, t } from '../../platform/i18n'
import { useNow } from '../use-now'
import { ExternalLink } from './ExternalLink'
import { sourceName } from './source-name'

const AT_MOST = 3

export interface AlsoLikeProps {
  article: Article
  /** A group from the library, heading and list; null when it has nothing. */
  library?: ComponentChildren
}

export function AlsoLike({ article, library }: AlsoLikeProps) {
  const related = article.related.slice(0, AT_MOST)
  if (related.length === 0 && !library) return null
  const shownBy = article.via?.name ?? sourceName(article)
  return (
    <section class="also" lang={language()}>
      <h2>
        <bdi>{t('also_like')}</bdi>
      </h2>
      {library}
      {related.length > 0 && (
        <>
          <h3>
            <bdi>{t('from_source', shownBy)}</bdi>
          </h3>
          <ul>
            {related.map((story) => (
              <li key={story.url}>
                <Story story={story} lang={langOf(article)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Story({ story, lang }: { story: Related; lang: string | undefined }) {
  const now = useNow()
  const told = story.datePublished && tell(story.datePublished, now, language())
  return (
    <ExternalLink href={story.url}>
      <span class="also-title" lang={lang} dir="auto">
        {story.name}
      </span>
      {told && (
        <time class="also-meta" datetime={story.datePublished?.at} title={told.absolute}>
          {told.relative}
        </time>
      )}
    </ExternalLink>
  )
}
