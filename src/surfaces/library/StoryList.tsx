/** The list: as long as the library, but with no more rows in the page than are in sight. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { StoryRow } from './StoryRow'
import type { Current } from './use-current'
import { usePassages } from './use-passages'
import type { Selection } from './use-selection'
import type { Stories } from './use-stories'
import { useWindow } from './use-window'

export interface StoryListProps {
  keys: readonly string[]
  stories: Stories
  selection: Selection
  current: Current
  library: () => Promise<Result<Library>>
  scroller: RefObject<HTMLElement | null>
  /** Addresses of logos on this device, by source. */
  logos: ReadonlyMap<string, string> | undefined
  isSearch: boolean
  /** Called in the click on a story whose text is still to be fetched. */
  openLink(url: string): void
}

export function StoryList(props: StoryListProps) {
  const { keys, stories, selection, current, scroller, isSearch } = props
  const list = useRef<HTMLUListElement>(null)
  const seen = useWindow({ list, scroller, count: keys.length, isSearch })
  const shown = keys.slice(seen.from, seen.to)
  useEffect(() => stories.want(shown))
  const passages = usePassages(props.library, isSearch ? shown : NONE, stories.terms)
  useFocusOnMove({ list, scroller, current, place: keys.indexOf(current.key ?? ''), seen })
  return (
    <ul
      ref={list}
      class={`stories ${selection.isOn ? 'is-selecting' : ''} ${isSearch ? 'is-search' : ''}`}
      style={{ '--before': `${seen.from * seen.row}px`, blockSize: `${keys.length * seen.row}px` }}
    >
      {shown.map((key, place) => {
        const entry = stories.entry(key)
        return (
          <li
            key={key}
            class="story-place"
            aria-setsize={keys.length}
            aria-posinset={seen.from + place + 1}
          >
            {entry && (
              <StoryRow
                {...{ entry, selection }}
                openLink={props.openLink}
                logo={props.logos?.get(entry.source)}
                terms={stories.terms.get(key)}
                passage={passages.get(key)}
                isCurrent={key === current.key}
                onFocus={current.set}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const NONE: readonly string[] = []

interface FocusOptions {
  list: RefObject<HTMLUListElement | null>
  scroller: RefObject<HTMLElement | null>
  current: Current
  place: number
  seen: { from: number; row: number }
}

/** After J or K: the row comes into view, and its link takes the focus. */
function useFocusOnMove({ list, scroller, current, place, seen }: FocusOptions): void {
  const done = useRef(current.moves)
  useEffect(() => {
    if (current.moves === done.current || place < 0 || !list.current || !scroller.current) return
    const link = list.current.children[place - seen.from]?.querySelector<HTMLElement>('a')
    if (!link) {
      const top = list.current.offsetTop + place * seen.row
      scroller.current.scrollTo({ top: top - scroller.current.clientHeight / 2 })
      return
    }
    done.current = current.moves
    link.focus({ preventScroll: true, focusVisible: true })
    link.closest('li')?.scrollIntoView({ block: 'nearest' })
  })
}
