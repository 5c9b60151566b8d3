/** The story's picture, at a height that is known before it loads, so that nothing moves. */
import { useState } from 'preact/hooks'
import type { Picture } from '../../article/types'
import { WebImage } from './WebImage'

/** Narrower than this (CSS pixels), a picture is shown whole rather than blown up. */
const SMALL = 320

const DRAWN = /^data:image\/svg|\.svg(?:[?#]|$)/i

type Size = Pick<Picture, 'width' | 'height'>

export function LeadImage({ picture }: { picture: Picture }) {
  const [isMissing, setMissing] = useState(false)
  // As the page tells it, until it is here.
  const [{ width = SMALL, height = 0 }, setSize] = useState<Size>(picture)
  if (isMissing) return null
  // A drawing has no size of its own.
  const isSmall = width < SMALL && !DRAWN.test(picture.url)
  return (
    <figure class="lead">
      <WebImage
        class={isSmall ? 'is-whole' : height > width ? 'is-tall' : ''}
        src={picture.url}
        alt={picture.alt ?? ''}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setSize({ width: naturalWidth, height: naturalHeight })
        }
        onError={() => setMissing(true)}
      />
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  )
}
