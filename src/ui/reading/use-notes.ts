/**
 * Links within the story lead to where they do within the text that is read: a note's number to the
 * note, the note back to its number, and a table of contents to its headings.
 */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { leadsBack, noteNumber, pageOf } from '../../article/notes'

const LINK = '.body a[href*="#"]'

/** The story at `url`. `free` is called before: nothing else may take the reader back. */
export function useNotes(
  scroller: RefObject<HTMLElement | null>,
  url: string,
  free: () => void
): void {
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const follow = (press: MouseEvent) => {
      const link = (press.target as Element).closest<HTMLAnchorElement>(LINK)
      const isPlain = !(press.ctrlKey || press.metaKey || press.shiftKey || press.altKey)
      const note = link && isPlain && otherEnd(link, text)
      const target = note || (link && isPlain && headingOf(link, url, text))
      if (!target) return
      press.preventDefault()
      free()
      const place = note ? 'center' : 'start'
      target.scrollIntoView({ block: place, inline: place })
      if (target.tabIndex < 0) target.tabIndex = -1
      target.focus({ preventScroll: true })
    }
    text.addEventListener('click', follow)
    return () => text.removeEventListener('click', follow)
  }, [scroller, url])
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

/** The heading that `link` names: by its place in the story, which is made of one, or by its words. */
function headingOf(
  { href, hash, textContent }: HTMLAnchorElement,
  url: string,
  text: HTMLElement
): HTMLElement | undefined {
  if (!isSamePage(href, url)) return undefined
  const headings = [...text.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)')]
  const place = new URLSearchParams(`=${hash.slice(1)}`).get('')
  const words = noteNumber(textContent) === undefined ? textContent : null
  for (const name of [place, words].map(lettersOf))
    for (const heading of name ? headings : [])
      if (lettersOf(heading.textContent) === name) return heading
  return undefined
}

/** What a page was asked for with may be left away where the story names itself without that. */
function isSamePage(href: string, url: string): boolean {
  const [page = '', story = ''] = [href, url].map(pageOf)
  return page === story || (!story.includes('?') && page.split('?')[0] === story)
}

/** Of a heading, and of the place that it is: `what-s-next` is “What’s next?”; addresses leave accents away. */
const lettersOf = (text: string | null) =>
  text
    ?.normalize('NFKD')
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase()

const noteIn = (notes: HTMLElement[], call: HTMLElement) =>
  notes[(noteNumber(call.textContent) ?? 0) - 1]

const linksIn = (within: Element) => [...within.querySelectorAll<HTMLAnchorElement>(LINK)]

const isBack = ({ textContent }: HTMLElement) => leadsBack(textContent)
