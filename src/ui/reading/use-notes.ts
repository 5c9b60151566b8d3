/** A note's number leads to the note, and the note back to its number, within the text that is read. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { leadsBack, noteNumber } from '../../article/notes'

const LINK = 'a[href*="#"]'

/** `free` is called before: nothing else may take the reader back. */
export function useNotes(scroller: RefObject<HTMLElement | null>, free: () => void): void {
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const follow = (press: MouseEvent) => {
      const link = (press.target as Element).closest<HTMLElement>(LINK)
      const isPlain = !(press.ctrlKey || press.metaKey || press.shiftKey || press.altKey)
      const target = link && isPlain && otherEnd(link, text)
      if (!target) return
      press.preventDefault()
      free()
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
  const links = [...text.querySelectorAll<HTMLElement>(`.body ${LINK}`)]
  for (const list of text.querySelectorAll<HTMLElement>('.body ol')) {
    const notes = [...list.children] as HTMLElement[]
    const calls = links.filter((call) => !list.contains(call) && noteIn(notes, call))
    if (calls.length === 0 || !notes.every(holdsBack)) continue
    if (!list.contains(link)) return noteIn(notes, link)
    const isBack = leadsBack(link.textContent)
    return isBack ? calls.find((call) => noteIn(notes, call)?.contains(link)) : undefined
  }
  return undefined
}

const noteIn = (notes: HTMLElement[], call: HTMLElement) =>
  notes[(noteNumber(call.textContent) ?? 0) - 1]

const holdsBack = (note: Element) =>
  [...note.querySelectorAll(LINK)].some(({ textContent }) => leadsBack(textContent))
