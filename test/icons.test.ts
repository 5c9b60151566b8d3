/** The mark can be made out in every toolbar, and the pictures are what the drawings say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

/** Of Chrome and Firefox as they come: https://www.w3.org/TR/WCAG22/#non-text-contrast asks for 3. */
const LIGHT = ['#ffffff', '#f1f3f4', '#f9f9fb']
const DARK = ['#3c3c3c', '#35363a', '#2b2a33', '#1f2023']
const LEAST = 3

const ICONS = {
  lede: [...LIGHT, ...DARK],
  'lede-grey': [...LIGHT, ...DARK],
  'lede-on-light': LIGHT,
  'lede-on-dark': DARK
}

const fileOf = (name: string) => readFileSync(join(import.meta.dirname, '../public/icons', name))

/** Of a PNG of `size` by `size` pixels, RGBA, in rows that are not filtered: its colours, those seen. */
function coloursOf(name: string, size: number): string[] {
  const png = fileOf(`${name}-${size}.png`)
  const start = png.indexOf('IDAT') + 4
  const length = png.readUInt32BE(start - 8)
  const rows = inflateSync(png.subarray(start, start + length))
  const pixels = Array.from({ length: size * size }, (_, at) => {
    const from = Math.floor(at / size) * (size * 4 + 1) + 1 + (at % size) * 4
    return rows.subarray(from, from + 4)
  })
  const seen = pixels.filter(([, , , alpha]) => alpha === 255)
  return [...new Set(seen.map((pixel) => `#${pixel.toString('hex').slice(0, 6)}`))]
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(Object.entries(ICONS))('%s', (name, toolbars) => {
  it.each([16, 32])('stands out at %i pixels', (size) => {
    const colours = coloursOf(name, size)
    expect(colours).not.toEqual([])
    const faint = colours.flatMap((colour) =>
      toolbars
        .map((toolbar) => ({ colour, toolbar, contrast: contrast(colour, toolbar) }))
        .filter(({ contrast }) => contrast < LEAST)
    )
    expect(faint).toEqual([])
  })
})

describe.each(['lede', 'lede-on-light', 'lede-on-dark'])('%s.svg', (name) => {
  it('has the colours of its picture', () => {
    const drawn = [
      ...fileOf(`${name}.svg`)
        .toString()
        .matchAll(/fill="(#\w+)"/g)
    ]
    expect(coloursOf(name, 16)).toEqual([...new Set(drawn.map(([, colour]) => colour))])
  })
})
