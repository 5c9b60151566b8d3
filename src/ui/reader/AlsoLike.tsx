/** "You may also like": stories of the reader's own library first, then those the page offers. */
import type { ComponentChildren } from 'preact'
import { hostOf } from '../../article/host-of'
import { langOf } from '../../article/lang-of'
import type { Article, Publisher, Related } from '../../article/types'
import { tell } from '../../article/when'
import { language, t } from '../../platform/i18n'
import { useNow } from '../use-now'
import { ExternalLink } from './ExternalLink'
import { Logo } from './Logo'
import { Phrased } from './Phrased'
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
                <Story story={story} source={sourceOf(story, article)} lang={langOf(article)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Whose a story is, as far as its address tells: the page's own sites are known by name. */
function sourceOf({ url }: Related, article: Article): Publisher {
  const { publisher, via } = article
  const own: Publisher = { ...publisher, name: sourceName(article) }
  const homes: [string | undefined, Publisher][] = [
    [via?.url, via ?? own],
    [publisher?.url, own],
    [article.url, own]
  ]
  const host = hostOf(url)
  const home = homes.find(([home]) => home && isUnder(host, hostOf(home)))
  return home?.[1] ?? { name: host }
}

/** Sections of a site often have a host of their own. */
const isUnder = (host: string, home: string) => host === home || host.endsWith(`.${home}`)

interface StoryProps {
  story: Related
  source: Publisher
  lang: string
}

function Story({ story, source, lang }: StoryProps) {
  const now = useNow()
  const told = story.datePublished && tell(story.datePublished, now, language())
  return (
    <ExternalLink href={story.url}>
      <span class="also-title" lang={lang} dir="auto">
        <Phrased text={story.name} language={lang} />
      </span>
      <span class="also-meta">
        <Logo name={source.name} logo={source.logo} logoDark={source.logoDark} isSmall />
        <bdi>{source.name}</bdi>
        {told && (
          <>
            <span class="separator" />
            <time datetime={story.datePublished?.at} title={told.absolute}>
              {told.relative}
            </time>
          </>
        )}
      </span>
    </ExternalLink>
  )
}
