/** Keeps pictures at a size that reading asks for, not at the size they were printed in. */

/** Widest picture kept, in pixels: twice the widest column it is shown in. */
const WIDEST = 1600

/** A smaller file than this is not worth setting anew, whatever its width. */
const SMALL = 300_000

/** A logo is shown at 20 px; four times that is sharp on any screen. */
const WIDEST_LOGO = 96

/** At most 1,600 pixels wide; files up to 300 kB stay as they are. */
export const shrinkPicture = (blob: Blob): Promise<Blob> => shrink(blob, WIDEST, SMALL)

/** At most 96 pixels wide; files up to 12 kB stay as they are. */
export const shrinkLogo = (blob: Blob): Promise<Blob> => shrink(blob, WIDEST_LOGO, 12_000)

/** Drawings and moving pictures stay as they are; so does what cannot be drawn anew, or grows. */
async function shrink(blob: Blob, widest: number, small: number): Promise<Blob> {
  if (blob.size <= small || /svg|gif/.test(blob.type)) return blob
  try {
    const smaller = await drawnAnew(blob, widest)
    return smaller.size < blob.size ? smaller : blob
  } catch {
    // Broken, or taller than a canvas or the format can be, which each browser says in its own way: to set
    // a picture anew saves room, and nothing else.
    return blob
  }
}

async function drawnAnew(blob: Blob, widest: number): Promise<Blob> {
  const whole = await createImageBitmap(blob)
  const scale = Math.min(1, widest / whole.width)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale))
  )
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  whole.close()
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.85 })
}
