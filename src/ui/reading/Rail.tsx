/** The rail: the story's silhouette with the reader's place in it. It opens the outline. */
import { useMemo } from 'preact/hooks'
import { t, tCount } from '../../platform/i18n'
import type { Block } from './blocks'
import { drawRail, type RailBar } from './silhouette-bars'

export interface RailProps {
  blocks: readonly Block[]
  seen: number
  minutesLeft: number
  isOpen: boolean
  onOpen(): void
}

const WIDTH = 30

export function Rail({ blocks, seen, minutesLeft, isOpen, onOpen }: RailProps) {
  const { bars, height } = useMemo(() => drawRail(blocks.map(({ length }) => length)), [blocks])
  const stateOf = ({ from, to }: RailBar) =>
    minutesLeft === 0 || to < seen ? 'read' : from <= seen ? 'here' : 'unread'
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
          {bars.map((bar) => (
            <rect
              key={bar.y}
              class={`bar-${stateOf(bar)}`}
              y={bar.y}
              width={bar.width * WIDTH}
              height={bar.height}
              rx=".6"
            />
          ))}
        </svg>
      </button>
      <Left minutes={minutesLeft} blocks={blocks.length} seen={seen} />
    </nav>
  )
}

interface LeftProps {
  minutes: number
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
      aria-valuetext={minutes === 0 ? t('finished') : tCount('minutes_left', minutes)}
    >
      <bdi aria-hidden="true">{left(minutes)}</bdi>
    </div>
  )
}

/** "1 min left", and at the end "Finished". */
export const left = (minutes: number) =>
  minutes === 0 ? t('finished') : tCount('min_left', minutes)
