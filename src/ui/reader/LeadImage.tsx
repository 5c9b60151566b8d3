/** The story's picture, at a height that is known before it loads, so that nothing moves. */
import { useState } from 'preact/hooks'
import type { Picture } from '../../article/types'

/** Narrower than this (CSS pixels), a picture is shown whole rather than blown up. */
const SMALL = 320

export function LeadImage({ picture }: { picture: Picture }) {
  const [isMissing, setMissing] = useState(false)
  if (isMissing) return null
  const isSmall = picture.width !== undefined && picture.width < SMALL
  return (
    <figure class="lead">
      <img
        class={isSmall ? 'is-whole' : ''}
        src={picture.url}
        alt={picture.alt ?? ''}
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setMissing(true)}
      />
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  )
}
