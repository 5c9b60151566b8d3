/** Single keys: D, J, +. They never fire with a modifier or inside a field (WCAG 2.1.4). */
import { useLayoutEffect, useRef } from 'preact/hooks'

/** From a key, in lower case, to what it does. */
export type Keys = Record<string, (event: KeyboardEvent) => void>

/** `target` hears the keys: the document, or the root of a shadow tree. */
export function useKeys(keys: Keys, isOn: boolean, target: EventTarget = document): void {
  const onKey = (press: KeyboardEvent) => {
    const [at] = press.composedPath()
    if (press.ctrlKey || press.altKey || press.metaKey) return
    if (press.defaultPrevented || isField(at)) return
    const key = keyOf(press)
    if (key === ' ' && isPressed(at)) return
    const act = keys[key]
    if (!act) return
    press.preventDefault()
    act(press)
  }
  useKeydown(onKey, isOn, target)
}

/** What is heard is always the present `onKey`. */
export function useKeydown(
  onKey: (press: KeyboardEvent) => void,
  isOn: boolean,
  target: EventTarget
): void {
  const present = useRef(onKey)
  present.current = onKey
  // Before the first paint: a key pressed as soon as something is seen is heard.
  useLayoutEffect(() => {
    if (!isOn) return
    const hear = (event: Event) => present.current(event as KeyboardEvent)
    target.addEventListener('keydown', hear)
    return () => target.removeEventListener('keydown', hear)
  }, [isOn, target])
}

/**
 * What the key writes, in lower case; on a layout of another script than Latin, what is printed on it
 * beside that: who writes Russian presses D for D. Latin layouts write signs and rare letters with AltGr.
 */
const keyOf = ({ key, code, shiftKey }: KeyboardEvent): string =>
  (/[\u0370-\u1dff\u2c00-\uffff]/.test(key)
    ? code.replace(/Key|Digit/, '').replace('Slash', shiftKey ? '?' : '/')
    : key
  ).toLowerCase()

/** Whether it is the letter with Ctrl or Cmd alone: one of the browser's own keys. */
export const isCommand = (press: KeyboardEvent, letter: string): boolean =>
  keyOf(press) === letter && press.ctrlKey !== press.metaKey && !press.altKey && !press.shiftKey

const WRITTEN_IN = 'textarea, select, input:not([type=radio], [type=checkbox], [type=range])'

/** Whether the reader writes in this element, so that its keys are letters. */
export const isField = (element: EventTarget | undefined): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches(WRITTEN_IN))

/** What Space presses, when it has the focus. */
const isPressed = (element: EventTarget | undefined) =>
  element instanceof HTMLElement && element.matches('button, input, summary, [role="menuitem"]')
