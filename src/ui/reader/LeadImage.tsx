/** The story's picture, at a height that is known before it loads, so that nothing moves. */
import { useState } from 'preact/hooks'
import type { Picture } from '../../article/types'
import { WebImage } from './WebImage'

/** Narrower than this (CSS pixels), a picture is shown whole rather than blown up. */
const SMALL = 320

export function LeadImage({ picture }: { picture: Picture }) {
  const [isMissing, setMissing] = useState(false)
  if (isMissing) return null
  const { width, height } = picture
  const isSmall = width !== undefined && width < SMALL
  const isTall = width !== undefined && height !== undefined && height > width
  return (
    <figure class="lead">
      <WebImage
        class={isSmall ? 'is-whole' : isTall ? 'is-tall' : ''}
        src={picture.url}
        alt={picture.alt ?? ''}
        onError={() => setMissing(true)}
      />
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  )
}
