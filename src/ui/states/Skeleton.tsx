/** The silhouette of an article, painted at once and at final size while the page is read. */

import type { ComponentChildren } from 'preact'
import { t } from '../../platform/i18n'

/** Widths of the bars, as the design draws them. */
const HEADLINE = ['92%', '78%']
const BYLINE = ['34%', '48%']
const LINES = ['100%', '97%', '100%', '62%']

/** `children`: the note that the page is taking a while. */
export function Skeleton({ children }: { children?: ComponentChildren }) {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="only-spoken" role="status">
        {t('status_reading')}
      </p>
      <div aria-hidden="true">
        <div class="skeleton-row">
          <i class="skeleton-bar skeleton-logo" />
          <Bar width="82px" />
        </div>
        <div class="skeleton-text skeleton-pulse">
          {HEADLINE.map((width) => (
            <Bar key={width} width={width} class="skeleton-head" />
          ))}
          {BYLINE.map((width) => (
            <Bar key={width} width={width} class="skeleton-by" />
          ))}
        </div>
        <div class="skeleton-lead skeleton-pulse" />
        <div class="skeleton-text skeleton-pulse">
          {LINES.map((width, line) => (
            <Bar key={line} width={width} />
          ))}
        </div>
      </div>
      {children}
    </div>
  )
}

function Bar({ width, class: extra = '' }: { width: string; class?: string }) {
  return <i class={`skeleton-bar ${extra}`} style={{ inlineSize: width }} />
}
