/**
 * Postings: for one term, in which documents it stands and where. As bytes: for each document the
 * distance to the one before, the number of places, and the distances between places; all as
 * variable-length integers, seven bits a byte.
 */

/** Appends to a growing run of bytes. */
export class PostingsWriter {
  #bytes = new Uint8Array(1 << 16)
  length = 0

  number(value: number) {
    if (this.length + 5 > this.#bytes.length) this.#grow()
    let rest = value
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  /** @param distance from the document before in the same list; the first counts from 0. */
  posting(distance: number, places: ArrayLike<number>) {
    this.number(distance)
    this.number(places.length)
    let before = 0
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0
      this.number(place - before)
      before = place
    }
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length)
  }

  #grow() {
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Walks the postings in `bytes`. The array of places is used again for the next document. */
export function eachPosting(
  bytes: Uint8Array,
  visit: (document: number, places: number[]) => void
): void {
  let at = 0
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const places: number[] = []
  for (let document = 0; at < bytes.length; ) {
    document += number()
    places.length = number()
    let place = 0
    for (let n = 0; n < places.length; n++) {
      place += number()
      places[n] = place
    }
    visit(document, places)
  }
}
