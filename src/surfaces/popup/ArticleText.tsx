/** What is read in the popup: the page's text, the reader's copy, or what changed between the two. */
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { later } from '../../ui/later'
import { Reader } from '../../ui/reader/Reader'
import { FromLibrary } from '../../ui/related/FromLibrary'
import type { FoundLikes } from '../../ui/related/use-also-like'
import { CopyNotice } from '../../ui/save/CopyNotice'
import { SaveButton } from '../../ui/save/SaveButton'
import type { Copy } from '../../ui/save/use-copy'
import type { Saving } from '../../ui/save/use-saving'
import { CondensedHeader } from './CondensedHeader'

export interface ArticleTextProps {
  page: Article
  saving: Saving
  copy: Copy
  isOffline: boolean
  /** What scrolls. */
  region: RefObject<HTMLElement | null>
  found: FoundLikes
  onLoadAll(): Promise<boolean>
}

const Changes = later(async () => (await import('../../ui/save/Changes')).Changes)

export function ArticleText({ page, region, found, onLoadAll, ...state }: ArticleTextProps) {
  const { saving, copy } = state
  const headline = useRef<HTMLHeadingElement>(null)
  const notice = <CopyNotice {...state} />
  return (
    <main class="stage">
      {copy.shows !== 'changes' && (
        <CondensedHeader {...{ article: copy.drawn, headline, region, saving }} />
      )}
      <section
        ref={region}
        class="region"
        // biome-ignore lint/a11y/noRedundantRoles: said aloud, for what looks elements up by role
        role="region"
        aria-label={t('article_region')}
        tabindex={0}
      >
        {copy.shows === 'changes' && copy.saved ? (
          <div class="changes-page">
            {notice}
            <Changes before={copy.saved} after={page} />
          </div>
        ) : (
          <Reader
            article={copy.drawn}
            headlineRef={headline}
            action={<SaveButton saving={saving} />}
            {...(copy.shows === 'page' && { onLoadAll })}
            notice={notice}
            library={found.likes.length > 0 && <FromLibrary {...found} />}
          />
        )}
      </section>
      <div class="fade" />
    </main>
  )
}
