/** "From your library": the group's heading and list, each with the reason in its tooltip. */
import { listFormat } from '../../article/formatters'
import { langOf } from '../../article/lang-of'
import type { SavedArticle } from '../../library/records'
import { language, t, tCount } from '../../platform/i18n'
import { readerPage } from '../pages'
import { Logo } from '../reader/Logo'
import { Phrased } from '../reader/Phrased'
import { minutesLeft } from '../silhouette/minutes-left'
import { Silhouette } from '../silhouette/Silhouette'
import type { FoundLikes } from './use-also-like'

/** Words named in the tooltip. */
const NAMED = 5

export function FromLibrary({ likes, logos }: FoundLikes) {
  if (likes.length === 0) return null
  return (
    <>
      <h3>
        <bdi>{t('from_library')}</bdi>
      </h3>
      <ul>
        {likes.map(({ entry, shared }) => (
          <li key={entry.key}>
            <a
              class="also-saved"
              href={readerPage(entry.key)}
              target="_blank"
              title={why(shared)}
              rel="noopener"
            >
              <span class="also-title" lang={langOf(entry)} dir={entry.dir}>
                <Phrased text={entry.headline} language={langOf(entry)} />
              </span>
              <span class="also-meta">
                <Logo name={entry.source} logo={logos.get(entry.source)} isSmall />
                <bdi>{entry.source}</bdi>
                <span class="separator" />
                <bdi>{length(entry)}</bdi>
              </span>
              <Silhouette
                lengths={entry.silhouette}
                read={entry.state === 'finished' ? 1 : entry.progress.fraction}
              />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function why(shared: string[]): string {
  const words = listFormat(language(), { type: 'conjunction' })
  return t('shared_words', words.format(shared.slice(0, NAMED)))
}

function length(entry: SavedArticle): string {
  const left = minutesLeft(entry)
  if (left === undefined) return tCount('read_time', entry.minutes)
  return t('minutes_and_left', tCount('minutes', entry.minutes), String(left))
}
