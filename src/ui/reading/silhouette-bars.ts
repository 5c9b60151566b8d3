/** The story in miniature, for the rail: one bar a line, one group a paragraph. */

/** Characters a line holds at the normal measure, as DESIGN counted them. */
const LINE = 64

/** A story of more lines is drawn with one bar a paragraph. */
const MOST_LINES = 60

/** And one of more paragraphs with neighbours drawn as one. */
const MOST_GROUPS = 72

/** A paragraph's bar is full from so many times the mean length on: one long list makes no spike. */
const FULL = 1.25

/** CSS pixels: a bar's height, and from one bar to the next. */
const LEDE = { height: 3.2, step: 5.6 }
const TEXT = { height: 1.9, step: 4.4 }
const GAP = 3.2

/** Full lines end unevenly, as set text does. */
const RAGGED = [1, 0.93, 0.97, 0.91, 0.99, 0.95]

export interface RailBar {
  y: number
  height: number
  /** Share of the rail's width. */
  width: number
  /** Index of the first and last block that it stands for. */
  from: number
  to: number
}

export interface RailDrawing {
  bars: RailBar[]
  /** CSS pixels. */
  height: number
}

/** `lengths`: characters of each block, the lede first. */
export function drawRail(lengths: readonly number[]): RailDrawing {
  const lines = sum(lengths.map(linesOf))
  const each = Math.max(1, Math.ceil(lengths.length / MOST_GROUPS))
  const full = Math.max(1, (FULL * sum(lengths)) / lengths.length)
  const isFine = lines <= MOST_LINES
  const bars: RailBar[] = []
  let y = 0
  for (let from = 0; from < lengths.length; from += each) {
    const to = Math.min(lengths.length, from + each) - 1
    const length = Math.max(...lengths.slice(from, to + 1))
    const widths = isFine ? lineWidths(length) : [Math.min(1, Math.max(0.2, length / full))]
    const { height, step } = from === 0 ? LEDE : TEXT
    for (const width of widths) {
      bars.push({ y, height, width, from, to })
      y += step
    }
    if (isFine) y += GAP
  }
  const last = bars.at(-1)
  return { bars, height: last ? last.y + last.height : 0 }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

const linesOf = (length: number) => Math.max(1, Math.ceil(length / LINE))

function lineWidths(length: number): number[] {
  const lines = linesOf(length)
  const rest = length / LINE - (lines - 1)
  return Array.from({ length: lines }, (_, line) =>
    line < lines - 1 ? (RAGGED[line % RAGGED.length] ?? 1) : Math.max(0.25, Math.min(1, rest))
  )
}
