/** One saved story: its silhouette, headline, source, author, when it was saved, tags, and state. */
import { memo } from 'preact/compat'
import { langOf } from '../../article/lang-of'
import { isToFetch, type SavedArticle } from '../../library/records'
import { highlight, type Piece } from '../../library/search/highlight'
import { t, tCount } from '../../platform/i18n'
import { readerPage } from '../../ui/pages'
import { Phrased } from '../../ui/reader/Phrased'
import { minutesLeft } from '../../ui/silhouette/minutes-left'
import { Silhouette } from '../../ui/silhouette/Silhouette'
import { StoryLine } from './StoryLine'
import type { Selection } from './use-selection'

export interface StoryRowProps {
  entry: SavedArticle
  selection: Selection
  logo: string | undefined
  /** Terms to be marked in the headline, after a search. */
  terms: string[] | undefined
  passage: Piece[] | undefined
  isCurrent: boolean
  onFocus(key: string): void
  openLink(url: string): void
}

export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { entry, selection, terms, passage } = props
  const isPicked = selection.picked.has(entry.key)
  const isLink = isToFetch(entry)
  const follow = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (selection.isOn) selection.toggle(entry.key, event.shiftKey)
    else if (isLink && isPlain) props.openLink(entry.url)
    else return
    event.preventDefault()
  }
  return (
    <div
      class={`story ${entry.state === 'finished' ? 'is-finished' : ''} ${isPicked ? 'is-picked' : ''}`}
      data-current={props.isCurrent}
    >
      {selection.isOn ? (
        <input
          type="checkbox"
          class="checkbox story-mark"
          checked={isPicked}
          aria-label={t('select_story', entry.headline)}
          onClick={({ shiftKey }) => selection.toggle(entry.key, shiftKey)}
        />
      ) : (
        <Silhouette class="story-mark" lengths={entry.silhouette} read={readPart(entry)} />
      )}
      <a
        class="story-title"
        href={isLink ? entry.url : readerPage(entry.key)}
        {...(isLink && { target: '_blank', rel: 'noopener noreferrer' })}
        lang={langOf(entry)}
        dir={entry.dir}
        title={entry.headline}
        onFocus={() => props.onFocus(entry.key)}
        onClick={follow}
      >
        {terms ? (
          <Marked pieces={highlight(entry.headline, terms)} />
        ) : (
          <Phrased text={entry.headline} language={langOf(entry)} />
        )}
      </a>
      <StoryLine entry={entry} logo={props.logo} when="saved" />
      {passage && passage.length > 0 && (
        <p class="story-passage" lang={langOf(entry)} dir={entry.dir}>
          <Marked pieces={passage} />
        </p>
      )}
      <div class="story-end">
        {entry.tags.slice(0, TAGS).map((tag) => (
          <span key={tag} class="tag" title={tag}>
            <bdi>{tag}</bdi>
          </span>
        ))}
        <span class="story-state">{stateOf(entry)}</span>
      </div>
    </div>
  )
})

/** Tags that a row has room for. */
const TAGS = 3

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isMatch }, place) =>
    isMatch ? <mark key={place}>{text}</mark> : text
  )
}

const readPart = ({ state, progress }: SavedArticle) =>
  state === 'finished' ? 1 : state === 'started' ? Math.max(0.01, progress.fraction) : 0

function stateOf(entry: SavedArticle): string {
  if (isToFetch(entry)) return t('to_fetch')
  if (entry.state === 'finished') return t('finished')
  const left = minutesLeft(entry)
  return left === undefined ? tCount('min', entry.minutes) : tCount('min_left', left)
}
