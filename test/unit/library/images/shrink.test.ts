import { afterEach, expect, test, vi } from 'vitest'
import { shrinkLogo, shrinkPicture } from '../../../../src/library/images/shrink'

const sizes: [width: number, height: number][] = []
const convertToBlob = vi.fn(async () => new Blob(['small'], { type: 'image/webp' }))

/** A picture of these pixels, in so many bytes. */
function picture(width: number, height: number, bytes: number, type = 'image/png'): Blob {
  const close = () => {}
  vi.stubGlobal('createImageBitmap', async () => ({ width, height, close }))
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      convertToBlob = convertToBlob
      getContext = () => ({ drawImage() {} })
      constructor(...size: [number, number]) {
        sizes.push(size)
      }
    }
  )
  return new Blob([new Uint8Array(bytes)], { type })
}

afterEach(() => {
  sizes.length = 0
  vi.unstubAllGlobals()
})

test('a picture is kept 1,600 pixels wide, in its proportions; a logo 96', async () => {
  expect((await shrinkPicture(picture(3200, 1800, 400_000))).type).toBe('image/webp')
  expect((await shrinkLogo(picture(192, 64, 20_000))).type).toBe('image/webp')
  expect((await shrinkPicture(picture(800, 600, 400_000))).type).toBe('image/webp')
  expect(sizes).toEqual([
    [1600, 900],
    [96, 32],
    [800, 600]
  ])
})

test.each([
  ['small', 300_000, 'image/png'],
  ['moving', 400_000, 'image/gif'],
  ['drawn', 400_000, 'image/svg+xml']
])('what is %s stays as it is', async (_what, bytes, type) => {
  const given = picture(3200, 1800, bytes, type)
  expect(await shrinkPicture(given)).toBe(given)
  expect(sizes).toEqual([])
})

test('what would grow stays as it is', async () => {
  const given = picture(3200, 1800, 400_000)
  convertToBlob.mockResolvedValueOnce(new Blob([new Uint8Array(400_001)]))
  expect(await shrinkPicture(given)).toBe(given)
})

test('what the browser cannot decode, or has no canvas for, stays as it is', async () => {
  const tall = picture(20, 200_000, 400_000)
  // Chromium's word for a canvas of more than 65,535 rows.
  convertToBlob.mockRejectedValueOnce(new DOMException('', 'IndexSizeError'))
  expect(await shrinkPicture(tall)).toBe(tall)
  // Firefox's for one of more than 16,383 rows: no DOMException, nor an Error.
  convertToBlob.mockRejectedValueOnce({ name: 'NS_ERROR_FAILURE', message: '' })
  expect(await shrinkPicture(tall)).toBe(tall)
  const broken = picture(20, 20, 400_000)
  vi.stubGlobal('createImageBitmap', async () => {
    throw new DOMException('', 'InvalidStateError')
  })
  expect(await shrinkPicture(broken)).toBe(broken)
})
