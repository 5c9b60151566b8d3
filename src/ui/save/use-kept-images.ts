/** The article as it is drawn: its pictures from this device, where they are kept. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Article, Result } from '../../article/types'
import { articleKey } from '../../library/article-key'
import type { Library } from '../../library/database'
import { logoOf } from '../../library/images/images-of'
import { keptImages, keptLogo } from '../../library/images/read-kept'
import { type KeptImages, withKeptImages } from '../../library/images/with-kept-images'

const NONE: KeptImages = { images: new Map() }

/**
 * Undefined until it is known what is kept, so that nothing is asked of the network that is here
 * already; with `isKeptOnly`, nothing is asked of it at all. What is drawn holds addresses of this page: never save, export or share it.
 */
export function useKeptImages(
  article: Article | undefined,
  library: () => Promise<Result<Library>>,
  isKeptOnly: boolean
): Article | undefined {
  const [kept, setKept] = useState<{ of: Article; images: KeptImages }>()
  useEffect(() => {
    if (!article) return
    let isGone = false
    let addresses: string[] = []
    readKept(article, library).then((images) => {
      addresses = [...images.images.values(), ...(images.logo ? [images.logo] : [])]
      if (isGone) release(addresses)
      else setKept({ of: article, images })
    })
    return () => {
      isGone = true
      release(addresses)
    }
  }, [article, library])
  const images = kept && kept.of === article ? kept.images : undefined
  return useMemo(
    () => (article && images ? withKeptImages(article, images, isKeptOnly) : undefined),
    [article, images, isKeptOnly]
  )
}

const release = (addresses: string[]) => {
  for (const address of addresses) URL.revokeObjectURL(address)
}

/** A library that cannot be read has no pictures for us; the text is here all the same. */
async function readKept(
  article: Article,
  library: () => Promise<Result<Library>>
): Promise<KeptImages> {
  const db = await library()
  if (!db.ok) return NONE
  const [images, logo] = await Promise.all([
    keptImages(db.value, articleKey(article)),
    keptLogo(db.value, logoOf(article)?.source ?? '')
  ])
  const blobs = images.ok ? [...images.value] : []
  return {
    images: new Map(blobs.map(([url, blob]) => [url, URL.createObjectURL(blob)])),
    ...(logo.ok && logo.value && { logo: URL.createObjectURL(logo.value) })
  }
}
