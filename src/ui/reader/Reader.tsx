/** One article, laid out for reading: the same on every surface. */
import type { ComponentChildren, Ref } from 'preact'
import { isWhole } from '../../article/is-whole'
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import { language, t } from '../../platform/i18n'
import { AboutPage } from './AboutPage'
import { AlsoLike } from './AlsoLike'
import { Body } from './Body'
import { Dateline } from './Dateline'
import { EndMatter } from './EndMatter'
import { ExternalLink } from './ExternalLink'
import { LeadImage } from './LeadImage'
import { Logo } from './Logo'
import { MorePages } from './MorePages'
import { Names } from './Names'
import { Phrased } from './Phrased'
import { sourceName } from './source-name'

export interface ReaderProps {
  article: Article
  /** Stands at the end of the origin row: the Save button. */
  action?: ComponentChildren
  /** Stands above the headline: "You are offline. This is your saved copy." */
  notice?: ComponentChildren
  /** The library's own group under "You may also like". */
  library?: ComponentChildren
  /** The `<h1>`: to label a dialog, to take the focus, to watch it scroll away. */
  headlineRef?: Ref<HTMLHeadingElement>
  /** Id of the `<h1>`, for `aria-labelledby`. */
  headlineId?: string
  /**
   * Where the other pages of a parted story can be had; elsewhere it is said to be a part. Tells
   * whether they are there now.
   */
  onLoadAll?: () => Promise<boolean>
}

/** Longer headlines are set smaller, since browsers stop balancing after a few lines. */
const LONG_HEADLINE = 90

/**
 * Fills its container, scrolls nothing itself, and sets its width by it: a column of 28em from
 * 700px on, full bleed below. The size of the text comes from the surface's `--read`.
 */
export function Reader({ article, action, notice, library, onLoadAll, ...rest }: ReaderProps) {
  const isLong = article.headline.length > LONG_HEADLINE
  return (
    <div class="reader-frame">
      <article class="reader" lang={langOf(article)} dir={article.dir}>
        <OriginRow article={article} action={action} />
        {notice}
        <header class="reader-header">
          <h1
            ref={rest.headlineRef ?? null}
            id={rest.headlineId}
            class={isLong ? 'headline headline-long' : 'headline'}
            tabindex={-1}
          >
            <Phrased text={article.headline} language={langOf(article)} />
          </h1>
          {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
          {article.author.length > 0 && (
            <p class="byline">
              <Names people={article.author} />
            </p>
          )}
          <Dateline article={article} />
        </header>
        {article.image && <LeadImage key={article.image.url} picture={article.image} />}
        <Body body={article.body} isWhole={isWhole(article)} />
        {article.pages && onLoadAll && (
          <MorePages count={article.pages.length} onLoadAll={onLoadAll} />
        )}
        {(article.isPartial || (article.pages && !onLoadAll)) && <Partial url={article.url} />}
        <EndMatter article={article} />
        <AboutPage article={article} />
        <AlsoLike article={article} library={library} />
      </article>
    </div>
  )
}

function OriginRow({ article, action }: { article: Article; action: ComponentChildren }) {
  const { publisher } = article
  const source = sourceName(article)
  const name = (
    <>
      <span class="only-spoken">{t('origin')}: </span>
      <bdi>{source}</bdi>
    </>
  )
  return (
    <div class="origin-row">
      {/* First for the keyboard, last for the eye. */}
      {action}
      <Logo name={source} logo={publisher?.logo} logoDark={publisher?.logoDark} />
      {publisher?.url ? (
        <ExternalLink class="origin-name" href={publisher.url}>
          {name}
        </ExternalLink>
      ) : (
        <span class="origin-name">{name}</span>
      )}
    </div>
  )
}

function Partial({ url }: { url: string }) {
  return (
    <p class="partial" lang={language()}>
      <bdi>{t('partial')}</bdi>{' '}
      <ExternalLink class="link" href={url}>
        {t('read_original')}
      </ExternalLink>
    </p>
  )
}
