/** A menu of actions (ARIA menu): arrows, Home, End and the first letters move, Enter acts. */
import { Check } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useDismissal } from './Panel'

export interface MenuProps {
  label: string
  class?: string
  onClose(): void
  children: ComponentChildren
}

/** Milliseconds between two letters of one word. */
const TYPING = 600

export function Menu({ label, class: place = '', onClose, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  useDismissal(menu, onClose)
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
    const from = items.findIndex((item) => item.contains(event.target as Node))
    if (event.key === 'Tab') return onClose()
    const to = destination(event.key, from, items.length) ?? byLetter(event, items, from)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items[to]?.focus()
  }
  const byLetter = (
    { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
    items: HTMLElement[],
    from: number
  ) => {
    if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined
    const now = Date.now()
    const text = now - typed.current.at < TYPING ? typed.current.text + key : key
    typed.current = { text, at: now }
    const start = text.length > 1 ? from : from + 1
    const order = items.map((_item, place) => (start + place + items.length) % items.length)
    const begins = (place: number) =>
      items[place]?.textContent?.toLocaleLowerCase().startsWith(text.toLocaleLowerCase())
    return order.find(begins) ?? from
  }
  return (
    <div
      ref={menu}
      class={`panel menu ${place}`}
      role="menu"
      aria-label={label}
      tabindex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

function destination(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (from + 1) % count
  if (key === 'ArrowUp') return (from - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

export interface MenuItemProps {
  icon: ComponentChildren
  label: string
  onChoose(): void
}

export function MenuItem({ icon, label, onChoose }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" role="menuitem" tabindex={-1} onClick={onChoose}>
      {icon}
      <span>{label}</span>
    </button>
  )
}

export interface MenuChoiceProps {
  label: string
  isChosen: boolean
  onChoose(): void
}

/** One of several of which exactly one holds. */
export function MenuChoice({ label, isChosen, onChoose }: MenuChoiceProps) {
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitemradio"
      aria-checked={isChosen}
      tabindex={-1}
      onClick={onChoose}
    >
      <Check class="icon menu-check" aria-hidden="true" />
      <span>{label}</span>
    </button>
  )
}
