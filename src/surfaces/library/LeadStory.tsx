/** "Pick up where you left off": the story last read, in display type. */
import { langOf } from '../../article/lang-of'
import type { SavedArticle } from '../../library/records'
import { t, tCount } from '../../platform/i18n'
import { readerPage } from '../../ui/pages'
import { Phrased } from '../../ui/reader/Phrased'
import { minutesLeft } from '../../ui/silhouette/minutes-left'
import { StoryLine } from './StoryLine'

export interface LeadStoryProps {
  entry: SavedArticle
  /** Address of its picture on this device. */
  image: string | undefined
  logo: string | undefined
}

export function LeadStory({ entry, image, logo }: LeadStoryProps) {
  const left = minutesLeft(entry)
  return (
    <section class={image ? 'lead-story' : 'lead-story is-bare'} aria-labelledby="lead-label">
      <div>
        <p class="lead-label" id="lead-label">
          {t('left_off')}
        </p>
        <h2 lang={langOf(entry)} dir={entry.dir}>
          <a href={readerPage(entry.key)}>
            <Phrased text={entry.headline} language={langOf(entry)} />
          </a>
        </h2>
        {entry.opening && (
          <p class="lead-opening" lang={langOf(entry)} dir={entry.dir}>
            {entry.opening}
          </p>
        )}
        <StoryLine entry={entry} logo={logo} when="published">
          {left !== undefined && tCount('min_left', left)}
        </StoryLine>
      </div>
      {image && <img src={image} alt={entry.image?.alt ?? ''} />}
    </section>
  )
}
