/** The drawings on the segments: lines, columns, letters and words, closer or wider. */

/** `step`: the choice's place, from 0. */
type ArtProps = { step: number }

export function LineArt({ step }: ArtProps) {
  const gap = [3.6, 4.8, 6.2][step] ?? 4.8
  return (
    <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" fill="currentColor">
      {[-1, 0, 1].map((line) => (
        <rect key={line} x="1" y={7 + line * gap} width="18" height="1.8" rx=".6" />
      ))}
    </svg>
  )
}

export function ColumnArt({ step }: ArtProps) {
  const width = [13, 18, 24][step] ?? 18
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" fill="currentColor">
      {[1.4, 5.4, 9.4, 13.4].map((y) => (
        <rect
          key={y}
          x={13 - width / 2}
          y={y}
          width={y > 13 ? width * 0.6 : width}
          height="1.6"
          rx=".6"
        />
      ))}
    </svg>
  )
}

export function LetterArt({ step }: ArtProps) {
  const gap = [4.4, 5.8, 7.2][step] ?? 4.4
  return (
    <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" fill="currentColor">
      {[-1, 0, 1].map((letter) => (
        <rect key={letter} x={8.8 + letter * gap} y="3" width="2.4" height="10" rx=".6" />
      ))}
    </svg>
  )
}

export function WordArt({ step }: ArtProps) {
  const gap = [1.4, 2.6, 4][step] ?? 1.4
  return (
    <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" fill="currentColor">
      {[4, 10.2].map((y) => (
        <g key={y}>
          <rect x={9.4 - gap / 2 - 7} y={y} width="7" height="1.8" rx=".6" />
          <rect x={10.6 + gap / 2} y={y} width="7" height="1.8" rx=".6" />
        </g>
      ))}
    </svg>
  )
}
