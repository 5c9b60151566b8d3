/** A menu of actions (ARIA menu): arrows, Home, End and the first letters move; Enter and the keys
 * that stand beside items act. */
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
    const letter = letterOf(event)
    const keyed = letter && !isTyping() && items.find((item) => keyOf(item) === letter)
    const to =
      destination(event.key, from, items.length) ??
      (letter ? byLetter(letter, items, from) : undefined)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (keyed) keyed.click()
    else items[to]?.focus({ focusVisible: true })
  }
  /** In the middle of a word its letters only move: "download as epub" prints nothing. */
  const isTyping = () => Date.now() - typed.current.at < TYPING
  const byLetter = (letter: string, items: HTMLElement[], from: number) => {
    const text = isTyping() ? typed.current.text + letter : letter
    typed.current = { text, at: Date.now() }
    const start = text.length > 1 ? from : from + 1
    const order = items.map((_item, place) => (start + place + items.length) % items.length)
    const begins = (place: number) =>
      items[place]?.textContent?.toLocaleLowerCase().startsWith(text)
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

/** What was typed, in lower case; nothing for keys that write nothing. */
function letterOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined
  return key.toLocaleLowerCase()
}

const keyOf = (item: HTMLElement) => item.getAttribute('aria-keyshortcuts')?.toLowerCase()

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
  /** A letter that acts while the menu is open, and stands beside the label. */
  shortcut?: string | undefined
  onChoose(): void
}

export function MenuItem({ icon, label, shortcut, onChoose }: MenuItemProps) {
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitem"
      aria-keyshortcuts={shortcut}
      tabindex={-1}
      onClick={onChoose}
    >
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
