/** The images of one chapter: those at hand, and those that the article itself holds. */
import { imageDimensionsFromData } from 'image-dimensions'
import type { Article } from '../../article/types'
import { mapElements } from '../map-elements'
import { type EpubImageType, EXTENSIONS, imageType } from './image-type'

export interface ImageFile {
  /** Relative to the book's folder. */
  path: string
  type: EpubImageType
  bytes: Uint8Array
}

export interface Images {
  files: ImageFile[]
  /** Paths by the address in the article. */
  places: ReadonlyMap<string, string>
}

/** `chapter` begins the files' names; pictures of unknown type or without a size are left out. */
export async function imagesOf(
  article: Article,
  given: ReadonlyMap<string, Blob> | undefined,
  chapter: string
): Promise<Images> {
  const files: ImageFile[] = []
  const places = new Map<string, string>()
  for (const url of addressesIn(article)) {
    const blob = given?.get(url)
    const bytes = blob ? new Uint8Array(await blob.arrayBuffer()) : heldIn(url)
    const type = bytes && imageType(bytes)
    // One that breaks off in its head is drawn nowhere, and makes the book a faulty one.
    if (!bytes || !type || !imageDimensionsFromData(bytes)) continue
    const path = `images/${chapter}-${files.length + 1}.${EXTENSIONS[type]}`
    files.push({ path, type, bytes })
    places.set(url, path)
  }
  return { files, places }
}

function addressesIn({ image, body }: Article): Set<string> {
  const found = new Set<string>(image ? [image.url] : [])
  mapElements(body, (element) => {
    if (element.tagName === 'img') found.add(String(element.properties.src))
    return [element]
  })
  return found
}

/** The bytes of a base64 data url; nothing for what is none, or is damaged. */
function heldIn(url: string): Uint8Array | undefined {
  const base64 = /^data:image\/[^,]*;base64,(.*)$/is.exec(url)?.[1]
  if (base64 === undefined) return
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    // Not base64 after all: the image is left out, as one that could not be loaded.
    return
  }
}
