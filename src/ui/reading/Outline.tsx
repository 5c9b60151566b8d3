/** The outline: subheads, or the first words of each paragraph, and where the reader is. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../platform/i18n'
import { Panel } from '../panel/Panel'
import { type Block, outlineOf } from './blocks'
import { left } from './Rail'

export interface OutlineProps {
  blocks: readonly Block[]
  seen: number
  minutesLeft: number | undefined
  /** BCP 47, of the article. */
  language: string | undefined
  direction: 'ltr' | 'rtl'
  onGo(index: number): void
  onClose(): void
}

/** The shortest and the longest bar, as shares of the room for one. */
const SHORTEST = 0.55

export function Outline({ blocks, seen, minutesLeft, onGo, onClose, ...rest }: OutlineProps) {
  const list = useRef<HTMLOListElement>(null)
  const entries = outlineOf(blocks)
  const here = entries.findLastIndex(({ index }) => index <= seen)
  const longest = Math.max(1, ...blocks.map(({ length }) => length))
  const isOfHeadings = entries.some(({ isHeading }) => isHeading)
  useLayoutEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    current?.scrollIntoView({ block: 'nearest' })
    current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const items = [...(list.current?.querySelectorAll('button') ?? [])]
    const from = items.indexOf(event.target as HTMLButtonElement)
    if (!step || from < 0) return
    event.preventDefault()
    event.stopPropagation()
    items[(from + step + items.length) % items.length]?.focus({ focusVisible: true })
  }
  return (
    <Panel label={t('outline')} class="outline" onClose={onClose}>
      <h2 class="outline-title">
        <bdi>{t(isOfHeadings ? 'outline_sections' : 'outline_paragraphs')}</bdi>
        <bdi>{left(minutesLeft)}</bdi>
      </h2>
      <ol ref={list} lang={rest.language} dir={rest.direction} onKeyDown={onKeyDown}>
        {entries.map(({ index, label }, place) => (
          <li key={index}>
            <button
              type="button"
              class="outline-entry"
              data-state={place < here ? 'read' : place === here ? 'here' : 'unread'}
              aria-current={place === here ? 'location' : undefined}
              onClick={() => onGo(index)}
            >
              <i
                class="lede-silhouette"
                aria-hidden="true"
                style={{ inlineSize: `${share(blocks[index]?.length ?? 0, longest)}%` }}
              />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

const share = (length: number, longest: number) =>
  Math.round(100 * (SHORTEST + (1 - SHORTEST) * Math.min(1, length / longest)))
