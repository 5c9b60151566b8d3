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
  const [isUsable, setUsable] = useState(true)
  const className = isSmall ? 'logo logo-small' : 'logo'
  if (!logo || !isUsable) {
    const [first] = letters().segment(name)
    return (
      <span class={`${className} logo-letter`} aria-hidden="true">
        {first?.segment}
      </span>
    )
  }
  return (
    <WebImage
      class={className}
      src={logo}
      srcDark={logoDark}
      onError={() => setUsable(false)}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        setUsable(naturalWidth <= naturalHeight * WIDEST)
      }
    />
  )
}
