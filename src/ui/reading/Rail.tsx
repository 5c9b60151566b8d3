/** The rail: the story's silhouette with the reader's place in it. It opens the outline. */
import { useMemo } from 'preact/hooks'
import { t, tCount } from '../../platform/i18n'
import type { Block } from './blocks'
import { drawRail, type RailBar } from './silhouette-bars'

export interface RailProps {
  blocks: readonly Block[]
  seen: number
  /** See `Following`. */
  minutesLeft: number | undefined
  isOpen: boolean
  onOpen(): void
}

const WIDTH = 30

/** CSS pixels: how round the ends of a bar are. */
const ROUND = 0.6

const STATES = ['read', 'here', 'unread'] as const
type BarState = (typeof STATES)[number]

/** All bars of one state in one path: a story of any length costs the page three shapes. */
const outlines = (bars: readonly RailBar[]): string =>
  bars
    .map(({ y, width, height }) => {
      const [across, down] = [width * WIDTH - 2 * ROUND, height - 2 * ROUND]
      const corner = (x: number, y: number) => `a${ROUND} ${ROUND} 0 0 1 ${x} ${y}`
      const sides = [
        `M${ROUND} ${y}h${across}${corner(ROUND, ROUND)}`,
        `v${down}${corner(-ROUND, ROUND)}`,
        `h${-across}${corner(-ROUND, -ROUND)}`,
        `v${-down}${corner(ROUND, -ROUND)}z`
      ]
      return sides.join('')
    })
    .join('')

export function Rail({ blocks, seen, minutesLeft, isOpen, onOpen }: RailProps) {
  const { bars, height } = useMemo(() => drawRail(blocks.map(({ length }) => length)), [blocks])
  const stateOf = ({ from, to }: RailBar) =>
    minutesLeft === 0 || to < seen ? 'read' : from <= seen ? 'here' : 'unread'
  const is = (state: BarState) => (bar: RailBar) => stateOf(bar) === state
  return (
    <nav class="rail" aria-label={t('outline')}>
      <button
        type="button"
        class="rail-button"
        aria-label={t('outline')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={t('with_key', t('outline'), 'O')}
        onClick={onOpen}
      >
        <svg
          class="rail-silhouette lede-silhouette"
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          height={height}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {STATES.map((state) => (
            <path key={state} class={`bar-${state}`} d={outlines(bars.filter(is(state)))} />
          ))}
        </svg>
      </button>
      <Left minutes={minutesLeft} blocks={blocks.length} seen={seen} />
    </nav>
  )
}

interface LeftProps {
  minutes: number | undefined
  blocks: number
  seen: number
}

function Left({ minutes, blocks, seen }: LeftProps) {
  return (
    <div
      class="rail-left"
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={blocks}
      aria-valuenow={seen + 1}
      aria-valuetext={leftInWords(minutes)}
    >
      <bdi aria-hidden="true">{left(minutes)}</bdi>
    </div>
  )
}

/** "1 min left", at the end "Finished", and nothing at the end of a part. */
export const left = (minutes: number | undefined) =>
  minutes === undefined ? '' : minutes === 0 ? t('finished') : tCount('min_left', minutes)

const leftInWords = (minutes: number | undefined) => {
  if (minutes === undefined) return t('partial')
  return minutes === 0 ? t('finished') : tCount('minutes_left', minutes)
}
