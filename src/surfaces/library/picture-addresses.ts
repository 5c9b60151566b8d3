/** Addresses for pictures on this device: the same for as long as the picture is, so that none blinks. */

/** Milliseconds that an address stays good after another has taken its place on the screen. */
const AFTER = 1000

/** Gives addresses to the pictures that are to be on show, by name; all others are let go. */
export function pictureAddresses(): (
  pictures: Iterable<readonly [name: string, picture: Blob]>
) => ReadonlyMap<string, string> {
  let shown = new Map<string, { size: number; url: string }>()
  return (pictures) => {
    const before = shown
    shown = new Map()
    for (const [name, picture] of pictures) {
      const { size } = picture
      const same = before.get(name)
      shown.set(name, same?.size === size ? same : { size, url: URL.createObjectURL(picture) })
    }
    setTimeout(() => {
      for (const [name, { url }] of before)
        if (shown.get(name)?.url !== url) URL.revokeObjectURL(url)
    }, AFTER)
    return new Map([...shown].map(([name, { url }]) => [name, url]))
  }
}
