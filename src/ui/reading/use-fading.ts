/** The bars fade while the reader reads, and are back at the first sign that they are wanted. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { along } from './place'

/** Milliseconds without input after which the bars fade. */
const STILL = 2000

/** CSS pixels of scrolling down that count as reading on; up, a little less is enough. */
const READING_ON = 24
const LOOKING_BACK = 8

/** Keys that move on through the text, and ask for nothing else. */
const MOVES = new Set([' ', 'j', 'J', 'ArrowDown', 'ArrowLeft', 'PageDown', 'End', 'Escape'])

export interface FadingParts {
  /** Bears `data-bars="shown"` or `"hidden"`. */
  view: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
}

/** `isHeld`: a panel is open, or the reader listens. Bars with the keyboard's focus never fade. */
export function useFading({ view, scroller }: FadingParts, isHeld: boolean): void {
  // Also what was pressed last to open a panel, and to close it.
  const isTouched = useRef(false)
  useEffect(() => {
    const [stage, text] = [view.current, scroller.current]
    if (!stage || !text) return
    const listening = new AbortController()
    const options = { signal: listening.signal, passive: true, capture: true }
    let timer: ReturnType<typeof setTimeout> | undefined
    let turned = along(text)

    const mayHide = () =>
      !isHeld && !isAtEnd(text) && !stage.querySelector('.reading-bar :focus-visible')
    const hide = () => {
      if (mayHide()) stage.dataset.bars = 'hidden'
    }
    const rest = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        // Nothing fades from under a pointer: it may be about to press, or wait for a tooltip. What a
        // finger touched last stays hovered, though nothing is there.
        if (!isTouched.current && stage.querySelector('.reading-bar :hover')) rest()
        else hide()
      }, STILL)
    }
    const show = () => {
      stage.dataset.bars = 'shown'
      rest()
    }
    // A press where a bar cannot be seen is no press of its buttons, not even when that has shown it.
    let isBlind = false
    const onPress = ({ type, pointerType }: PointerEvent) => {
      isBlind = type === 'pointerdown' && stage.dataset.bars === 'hidden'
      isTouched.current = pointerType === 'touch'
    }
    const onPoint = ({ pointerType }: PointerEvent) => {
      isTouched.current = pointerType === 'touch'
      show()
    }
    const onClick = (event: Event) => {
      if (isBlind && (event.target as Element).closest('.reading-bar')) {
        event.preventDefault()
        event.stopPropagation()
        show()
      }
      isBlind = false
    }
    const onScroll = () => {
      const now = along(text)
      stage.toggleAttribute('data-scrolled', now > 0)
      if (isAtEnd(text) || now < turned - LOOKING_BACK) show()
      else if (now > turned + READING_ON) hide()
      const isDown = now > turned
      const isTurn = isDown ? now > turned + READING_ON : now < turned - LOOKING_BACK
      if (isTurn) turned = now
    }
    const onKey = ({ key }: KeyboardEvent) => {
      isBlind = false
      if (!MOVES.has(key)) show()
    }
    text.addEventListener('scroll', onScroll, options)
    stage.addEventListener('pointerdown', onPress, options)
    // A finger that has scrolled presses nothing: the next click may be a screen reader's.
    stage.addEventListener('pointercancel', onPress, options)
    stage.addEventListener('click', onClick, { signal: listening.signal, capture: true })
    stage.addEventListener('pointermove', onPoint, options)
    stage.addEventListener('touchstart', show, options)
    stage.addEventListener('focusin', show, options)
    stage.addEventListener('keydown', onKey, options)
    show()
    onScroll()
    return () => {
      listening.abort()
      clearTimeout(timer)
    }
  }, [view, scroller, isHeld])
}

function isAtEnd(text: HTMLElement): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = text
  const most = Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth)
  const now = along(text)
  return now <= 2 || now >= most - 2
}
