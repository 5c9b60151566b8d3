/** An image as an address that holds it. */

/** Types that every browser draws; an SVG in `<img>` runs no script. */
const IMAGE = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml|bmp|x-icon|vnd\.microsoft\.icon)$/

/** Nothing for what is no image. */
export async function dataUrl(blob: Blob): Promise<string | undefined> {
  const type = blob.type.toLowerCase()
  if (!IMAGE.test(type)) return
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:${type};base64,${btoa(binary)}`
}
