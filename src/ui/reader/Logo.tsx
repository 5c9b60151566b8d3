/** The publisher's logo; its first letter on grey where there is none, or none that loads. */

import { useState } from 'preact/hooks'
import { letters } from '../../article/formatters'
import { WebImage } from './WebImage'

export interface LogoProps {
  /** The publisher's name; never empty. */
  name: string
  /** Absolute http(s) or data: image urls. */
  logo?: string | undefined
  logoDark?: string | undefined
  isSmall?: boolean
}

/** Wider than this, a logo is a wordmark: unreadable at 20px beside the name it repeats. */
const WIDEST = 2.2

export function Logo({ name, logo, logoDark, isSmall = false }: LogoProps) {
  const [unusable, setUnusable] = useState<readonly string[]>([])
  const isUsable = (url: string | undefined): url is string => !!url && !unusable.includes(url)
  const className = isSmall ? 'logo logo-small' : 'logo'
  if (!isUsable(logo)) {
    const [first] = letters().segment(name)
    return (
      <span class={`${className} logo-letter`} aria-hidden="true">
        {first?.segment}
      </span>
    )
  }
  const drop = (url: string) => setUnusable((others) => [...others, url])
  const draw = (url: string, more: { class: string; loading?: 'lazy' }) => (
    <WebImage
      key={url}
      {...more}
      src={url}
      onError={() => drop(url)}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
        if (naturalWidth > naturalHeight * WIDEST) drop(url)
      }}
    />
  )
  if (!isUsable(logoDark)) return draw(logo, { class: className })
  // The theme, which need not be the system's, shows one; a lazy one that is not shown is not asked for.
  return (
    <>
      {draw(logo, { class: `${className} logo-on-light`, loading: 'lazy' })}
      {draw(logoDark, { class: `${className} logo-on-dark`, loading: 'lazy' })}
    </>
  )
}
