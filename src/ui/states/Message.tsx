/** A message in the article's place: what happened, what it means, what can be done. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface MessageProps {
  art?: ComponentChildren
  title: string
  body?: string
  hint?: string
  /** The buttons, the chief one first. */
  actions?: ComponentChildren
  /** Errors interrupt; all else is said when the screen reader has finished. */
  isError?: boolean
}

export function Message({ art, title, body, hint, actions, isError = false }: MessageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div class="message" role={isError ? 'alert' : 'status'}>
      {art}
      <h1 ref={heading} tabindex={-1}>
        {title}
      </h1>
      {body && <p>{body}</p>}
      {actions && <div class="message-actions">{actions}</div>}
      {hint && <p class="message-hint">{hint}</p>}
    </div>
  )
}
