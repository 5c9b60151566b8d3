/** Past the headline, a 46px header says whose story this is. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import { Logo } from '../../ui/reader/Logo'
import { sourceName } from '../../ui/reader/source-name'
import { SaveButton } from '../../ui/save/SaveButton'
import type { Saving } from '../../ui/save/use-saving'

/** CSS pixels, as in popup.css. */
export const CONDENSED_HEIGHT = 46

export interface CondensedHeaderProps {
  article: Article
  headline: RefObject<HTMLElement | null>
  region: RefObject<HTMLElement | null>
  saving: Saving
}

export function CondensedHeader({ article, headline, region, saving }: CondensedHeaderProps) {
  const [isPast, setPast] = useState(false)
  useEffect(() => {
    if (!headline.current) return
    const watch = ([entry]: IntersectionObserverEntry[]) => setPast(!entry?.isIntersecting)
    const observer = new IntersectionObserver(watch, { root: region.current })
    observer.observe(headline.current)
    return () => observer.disconnect()
  }, [headline, region])
  const { publisher } = article
  return (
    <div class="condensed" data-shown={isPast} aria-hidden="true">
      <Logo name={sourceName(article)} logo={publisher?.logo} logoDark={publisher?.logoDark} />
      <b title={article.headline} lang={langOf(article)} dir={article.dir}>
        {article.headline}
      </b>
      <SaveButton saving={saving} isIcon isDuplicate />
    </div>
  )
}
