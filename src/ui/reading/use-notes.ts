/** A note's number leads to the note, and the note back to its number, within the text that is read. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { leadsBack, noteNumber } from '../../article/notes'

const LINK = 'a[href*="#"]'

export function useNotes(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const follow = (press: MouseEvent) => {
      const link = (press.target as Element).closest<HTMLElement>(LINK)
      const isPlain = !(press.ctrlKey || press.metaKey || press.shiftKey || press.altKey)
      const target = link && isPlain && otherEnd(link, text)
      if (!target) return
      press.preventDefault()
      target.scrollIntoView({ block: 'center', inline: 'center' })
      if (target.tabIndex < 0) target.tabIndex = -1
      target.focus({ preventScroll: true })
    }
    text.addEventListener('click', follow)
    return () => text.removeEventListener('click', follow)
  }, [scroller])
}

/** Where `link` leads within `text`: a note, or the number that calls it. */
function otherEnd(link: HTMLElement, text: HTMLElement): HTMLElement | undefined {
  const lists = [...text.querySelectorAll<HTMLElement>('.body ol')]
  const list = lists.find(({ children }) => children.length > 0 && [...children].every(holdsBack))
  if (!list) return undefined
  const notes = [...list.children] as HTMLElement[]
  const number = noteNumber(link.textContent)
  if (!list.contains(link)) return number ? notes[number - 1] : undefined
  if (!leadsBack(link.textContent)) return undefined
  const own = notes.findIndex((note) => note.contains(link)) + 1
  const calls = [...text.querySelectorAll<HTMLElement>(`.body ${LINK}`)]
  return calls.find((call) => !list.contains(call) && noteNumber(call.textContent) === own)
}

const holdsBack = (note: Element) =>
  [...note.querySelectorAll(LINK)].some(({ textContent }) => leadsBack(textContent))
