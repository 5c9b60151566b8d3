/** A bar of buttons: one tab stop, arrows move, Home and End go to the ends (ARIA toolbar). */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface ToolbarProps {
  label: string
  class?: string
  children: ComponentChildren
}

export function Toolbar({ label, class: place = '', children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const current = useRef(0)
  // A menu that stands open in the bar has keys of its own.
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not([role^="menuitem"])') ?? [])
  ]
  const mark = () =>
    buttons().forEach((button, place) => {
      button.tabIndex = place === current.current ? 0 : -1
    })
  // After every render, since buttons come and go.
  useLayoutEffect(() => {
    current.current = Math.min(current.current, Math.max(0, buttons().length - 1))
    mark()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event, current.current, buttons().length, bar.current)
    if (to === undefined) return
    event.preventDefault()
    buttons()[to]?.focus({ focusVisible: true })
  }
  const onFocusIn = ({ target }: FocusEvent) => {
    const place = buttons().indexOf(target as HTMLButtonElement)
    if (place >= 0) current.current = place
    mark()
  }
  return (
    <div
      ref={bar}
      class={`toolbar ${place}`}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      {children}
    </div>
  )
}

function destination(
  { key }: KeyboardEvent,
  from: number,
  count: number,
  bar: Element | null
): number | undefined {
  const isMirrored = bar?.matches(':dir(rtl)') ?? false
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const step = (key === 'ArrowRight') === isMirrored ? -1 : 1
  return (from + step + count) % count
}
