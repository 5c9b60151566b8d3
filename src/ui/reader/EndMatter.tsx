/** Author, Origin and "Follow us on": each row only where the page itself says so. */
import type { Article } from '../../article/types'
import { language, t } from '../../platform/i18n'
import { ExternalLink } from './ExternalLink'
import { Logo } from './Logo'
import { Names } from './Names'
import { sourceName } from './source-name'

export function EndMatter({ article }: { article: Article }) {
  const { author, publisher, follow, url } = article
  const source = sourceName(article)
  return (
    <footer class="end-matter" lang={language()}>
      <dl>
        {author.length > 0 && (
          <>
            <dt>{t('author')}</dt>
            <dd>
              <span>
                <Names people={author} linkClass="link" />
              </span>
            </dd>
          </>
        )}
        <dt>{t('origin')}</dt>
        <dd>
          <span class="end-origin">
            <Logo name={source} logo={publisher?.logo} logoDark={publisher?.logoDark} />
            <bdi>{source}</bdi>
          </span>
          <ExternalLink class="link" href={url}>
            {t('read_original')}
          </ExternalLink>
        </dd>
        {follow.length > 0 && (
          <>
            <dt>{t('follow_us')}</dt>
            <dd>
              {follow.map(({ name, url }) => (
                <ExternalLink key={url} class="link" href={url}>
                  <bdi>{name}</bdi>
                </ExternalLink>
              ))}
            </dd>
          </>
        )}
      </dl>
    </footer>
  )
}
