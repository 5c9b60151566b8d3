/** The line under a headline: logo and source, authors, and when. What is not known closes up. */
import type { ComponentChildren } from 'preact'
import { listFormat } from '../../article/formatters'
import { tell } from '../../article/when'
import type { SavedArticle } from '../../library/records'
import { language, t } from '../../platform/i18n'
import { Logo } from '../../ui/reader/Logo'
import { useNow } from '../../ui/use-now'

export interface StoryLineProps {
  entry: SavedArticle
  /** The source's logo on this device. */
  logo: string | undefined
  when: 'saved' | 'published'
  /** Such as "1 min left". */
  children?: ComponentChildren
}

export function StoryLine({ entry, logo, when, children }: StoryLineProps) {
  const now = useNow()
  const { author, source, datePublished } = entry
  const told =
    when === 'published' && datePublished
      ? { of: datePublished, key: 'published' as const }
      : { of: { at: dayOf(entry.savedAt), precision: 'day' as const }, key: 'saved_when' as const }
  const moment = tell(told.of, now, language())
  return (
    <p class="story-line">
      <Logo key={logo ?? source} name={source} logo={logo} isSmall />
      <b>
        <bdi>{source}</bdi>
      </b>
      {author.length > 0 && (
        <span class="story-by">
          <bdi>{names(author.map(({ name }) => name))}</bdi>
        </span>
      )}
      {moment && <time title={moment.absolute}>{t(told.key, moment.relative)}</time>}
      {children && <span>{children}</span>}
    </p>
  )
}

const names = (all: string[]) => listFormat(language(), { type: 'unit' }).format(all)

/** The day of an instant in the device's zone: "Saved yesterday" is about days, not hours. */
function dayOf(instant: string): string {
  const at = new Date(instant)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
