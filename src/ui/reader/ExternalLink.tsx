/** Every way out of an article: a new tab, which learns nothing of where the reader came from. */
import type { ComponentChildren } from 'preact'

export interface ExternalLinkProps {
  href: string
  class?: string
  children: ComponentChildren
}

export function ExternalLink({ href, children, ...rest }: ExternalLinkProps) {
  return (
    <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
