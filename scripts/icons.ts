/**
 * Draws public/icons/*.png from the drawings beside them: `node scripts/icons.ts`. The mark is
 * rectangles on a 16-pixel grid, so every size is an exact multiple and no edge is ever blurred.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const GRID = 16
const SIZES = [16, 32, 48, 128]
const TOOLBAR = [16, 32]
const FOLDER = new URL('../public/icons/', import.meta.url)

interface Rect {
  x: number
  y: number
  width: number
  height: number
  /** Red, green, blue, alpha: 0 to 255 each. */
  colour: number[]
}

const mark = read('lede')
/** The mark without its colour: on a page that is no story. */
const grey = mark.map((rect) => ({ ...rect, colour: mark.at(-1)?.colour ?? rect.colour }))
write('lede', mark, SIZES)
write('lede-grey', grey, TOOLBAR)
// For browsers that say how their toolbar looks; the first is for all.
for (const name of ['lede-on-light', 'lede-on-dark']) write(name, read(name), TOOLBAR)

function read(name: string): Rect[] {
  const svg = readFileSync(new URL(`${name}.svg`, FOLDER), 'utf8')
  return [...svg.matchAll(/<rect (.*?)\/>/g)].map(([, attributes = '']) => rect(attributes))
}

function write(name: string, marks: Rect[], sizes: number[]): void {
  for (const size of sizes)
    writeFileSync(new URL(`${name}-${size}.png`, FOLDER), png(size, draw(size, marks)))
}

function rect(attributes: string): Rect {
  const read = (name: string) => new RegExp(`\\b${name}="#?(\\w+)"`).exec(attributes)?.[1] ?? ''
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(read(name)))
  const colour = [...Buffer.from(read('fill'), 'hex'), 255]
  return { x, y, width, height, colour } as Rect
}

/** RGBA rows, each behind the filter byte 0 that PNG asks for. */
function draw(size: number, marks: Rect[]): Buffer {
  const scale = size / GRID
  const rows = Buffer.alloc(size * (1 + size * 4))
  for (const { x, y, width, height, colour } of marks)
    for (let row = y * scale; row < (y + height) * scale; row++)
      for (let column = x * scale; column < (x + width) * scale; column++)
        rows.set(colour, row * (1 + size * 4) + 1 + column * 4)
  return rows
}

/** https://www.w3.org/TR/png/: signature, IHDR (8 bits, RGBA), IDAT, IEND. */
function png(size: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]
  return Buffer.concat([signature, ...chunks])
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
