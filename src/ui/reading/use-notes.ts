/** A note's number leads to the note, and the note back to its number, within the text that is read. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { leadsBack, noteNumber, pageOf } from '../../article/notes'

const LINK = '.body a[href*="#"]'

/** `free` is called before: nothing else may take the reader back. */
export function useNotes(scroller: RefObject<HTMLElement | null>, free: () => void): void {
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const follow = (press: MouseEvent) => {
      const link = (press.target as Element).closest<HTMLAnchorElement>(LINK)
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
function otherEnd(link: HTMLAnchorElement, text: HTMLElement): HTMLElement | undefined {
  const links = linksIn(text)
  for (const list of text.querySelectorAll<HTMLElement>('.body ol')) {
    const notes = [...list.children] as HTMLElement[]
    if (!notes.every((note) => linksIn(note).some(isBack))) continue
    const pages = new Set(
      linksIn(list)
        .filter(isBack)
        .map(({ href }) => pageOf(href))
    )
    const calls = links.filter(
      (call) => !list.contains(call) && noteIn(notes, call) && pages.has(pageOf(call.href))
    )
    if (list.contains(link) && calls.length > 0)
      return isBack(link) ? calls.find((call) => noteIn(notes, call)?.contains(link)) : undefined
    if (calls.includes(link)) return noteIn(notes, link)
  }
  return undefined
}

const noteIn = (notes: HTMLElement[], call: HTMLElement) =>
  notes[(noteNumber(call.textContent) ?? 0) - 1]

const linksIn = (within: Element) => [...within.querySelectorAll<HTMLAnchorElement>(LINK)]

const isBack = ({ textContent }: HTMLElement) => leadsBack(textContent)
