/** The drawings over the messages, all made of the silhouette's bars. */
import type { ComponentChildren } from 'preact'

/** A front page: pictures and lines, no story. */
export const FrontPage = () => (
  <Art height={72}>
    {[0, 41].flatMap((y) =>
      [0, 39, 78].map((x) => <Bar key={x + y} x={x} y={y} width={34} height={22} />)
    )}
    {[0, 39, 78].map((x) => (
      <Bar key={x} x={x} y={27} width={34} />
    ))}
    <Bar y={68} width={22} />
    <Bar x={39} y={68} width={28} />
    <Bar x={78} y={68} width={18} />
  </Art>
)

/** A story under lock. */
export const Locked = () => (
  <Art height={60}>
    <Bar width={112} height={9} />
    <Lines at={17} widths={[104, 110, 96, 108, 60]} />
    <g transform="translate(70 16)">
      <rect class="is-paper" x="-9" y="-6" width="52" height="52" rx="26" />
      <g class="is-drawn" transform="translate(5 8)">
        <rect width="18" height="11" x="3" y="11" rx="2" />
        <path d="M7 11V7a5 5 0 0 1 10 0v4" />
      </g>
    </g>
  </Art>
)

/** A story that breaks off. */
export const BrokenOff = () => (
  <Art height={60}>
    <Bar width={112} height={9} />
    <Lines at={17} widths={[104, 70]} />
    <path class="is-dash" d="M0 37.5H112M0 46.5H108M0 55.5H58" />
  </Art>
)

/** Too short to be a story. */
export const ShortOf = () => (
  <Art height={30}>
    <Bar width={112} height={9} />
    <Lines at={17} widths={[46]} />
  </Art>
)

function Art({ height, children }: { height: number; children: ComponentChildren }) {
  return (
    <svg
      class="message-art"
      width="112"
      height={height}
      viewBox={`0 0 112 ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

function Lines({ at, widths }: { at: number; widths: number[] }) {
  return widths.map((width, line) => <Bar key={line} y={at + 9 * line} width={width} />)
}

function Bar({ x = 0, y = 0, width = 0, height = 4 }) {
  return <rect class="is-line" x={x} y={y} width={width} height={height} rx={height > 9 ? 2 : 1} />
}
