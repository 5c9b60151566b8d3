/** The article in the popup: one scrolling region, a header that condenses, a line of progress. */
import { useEffect, useRef } from 'preact/hooks'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { Reader } from '../../ui/reader/Reader'
import { Wordmark } from '../../ui/Wordmark'
import { CondensedHeader } from './CondensedHeader'
import { ProgressLine } from './ProgressLine'

export function ArticleView({ article }: { article: Article }) {
  const region = useRef<HTMLElement>(null)
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <main class="stage">
        <CondensedHeader article={article} headline={headline} region={region} />
        <section
          ref={region}
          class="region"
          // biome-ignore lint/a11y/noRedundantRoles: said aloud, for what looks elements up by role
          role="region"
          aria-label={t('article_region')}
          tabindex={0}
        >
          <Reader article={article} headlineRef={headline} />
        </section>
        <div class="fade" />
      </main>
      <footer class="bar">
        <ProgressLine region={region} />
        <Wordmark />
      </footer>
    </>
  )
}
