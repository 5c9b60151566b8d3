/** The story in miniature: how long it is, and how far the reader has come. */
import { type Bar, barsOf } from './bars'

export interface SilhouetteProps {
  /** Lengths of the paragraphs, in characters, the lede first. */
  lengths: readonly number[]
  /** Share of the text that is read, 0 to 1; 1 is finished. */
  read: number
  class?: string
}

const WIDTH = 30
const HEIGHT = 40
/** Heights of a bar and of the bar with the space under it, in CSS pixels. */
const LEDE = { bar: 2.72, step: 4.42 }
const TEXT = { bar: 1.7, step: 3.4 }
const GAP = 1.2

export function Silhouette({ lengths, read, class: extra = '' }: SilhouetteProps) {
  return (
    <svg
      class={`silhouette lede-silhouette ${extra}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {placed(barsOf(lengths, read)).map(({ bar, y }) => (
        <rect
          key={y}
          class={`bar-${bar.state}`}
          y={y}
          width={bar.width * WIDTH}
          height={(bar.part === 'lede' ? LEDE : TEXT).bar}
          rx={0.6}
        />
      ))}
    </svg>
  )
}

function placed(bars: Bar[]): { bar: Bar; y: number }[] {
  let next = 0
  const all = bars.map((bar) => {
    const y = next + (bar.opens ? GAP : 0)
    next = y + (bar.part === 'lede' ? LEDE : TEXT).step
    return { bar, y }
  })
  return all.filter(({ y }) => y < HEIGHT)
}
