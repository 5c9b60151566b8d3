/** Navigation, buttons and fields: parts of the page's machine, named so by their own elements. */
import { hasLetters } from '../../../article/any-script'
import { isLarge, MEDIA } from '../picture'
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'

const CONTROLS = `nav, footer, button, label, output, dialog, menu, fieldset, legend,
  [role=navigation], [role=menu], [role=menubar], [role=toolbar], [role=search], [role=dialog],
  [role^=alert], [role=tablist], [role=button], [role=banner], [role=contentinfo], [role=status], [aria-modal=true], [itemtype$=BreadcrumbList]`

/** What is done with a chapter stands in its heading, or right behind that: `[edit | edit source]`. */
const BY_HEADING =
  ':is(h1, h2, h3, h4, h5, h6) :has(> a[href]), :is(h1, h2, h3, h4, h5, h6) + :is(span, small)'
const BRACKETED = /^\[[^[\]]{1,60}\]$/

/** What a press shows large, on the page itself. */
const PRESSED = 'button, [role=button]'

const OPENS = `:is(button, [role=button])[aria-expanded]:not([aria-haspopup], :has(${MEDIA}))`

/** What an aside of the site's has, and a note of the story has not. */
const LEADS = 'a, img, button, h1, h2, h3, h4, h5, h6'

/** Characters of a note, at least. */
const CALLOUT = 60
/** Characters of what opens a fold, at most, and of the fold, at least. */
const QUESTION = 150
const ANSWER = 80

/** More text than any control has; a page that uses the element for its text means the text. */
const MOST = 1_500

export const removeControls: TidyStep = ({ root: story }) => {
  for (const script of story.querySelectorAll('script')) script.remove()
  for (const control of story.querySelectorAll(CONTROLS)) {
    const line = control.closest('h1, h2, h3, h4, h5, h6, p')
    const isAll = line?.localName === 'p' && textOf(line) === textOf(control)
    if ((line && !isAll && control.matches(PRESSED)) || isCallout(control)) continue
    const question = questionOf(control)
    if (question) control.replaceWith(question)
    else if (textOf(control).length < MOST) control.replaceWith(...picturesIn(control))
  }
  for (const box of story.querySelectorAll(BY_HEADING)) if (isBracketed(box)) box.remove()
  for (const aside of story.querySelectorAll('aside, [role=complementary]')) {
    const isNote = !aside.querySelector(LEADS) || aside.querySelector('blockquote')
    if (!isNote && textOf(aside).length < MOST) aside.remove()
  }
}

/** Notes of the story's are often made as alerts, and then have a label: `Note: …`. */
function isCallout(control: Element): boolean {
  if (!control.matches('[role=alert]:not(:has(a, button))')) return false
  const text = textOf(control)
  return text.length >= CALLOUT && LABELLED.test(text)
}

const LABELLED = /^[^:：.!?]{2,25}[:：]/

/** What opens a fold of the story heads it. */
function questionOf(control: Element): Element | undefined {
  const text = textOf(control)
  if (!control.matches(OPENS) || !hasLetters(text) || text.length > QUESTION) return
  const fold = control.nextElementSibling ?? control.parentElement?.nextElementSibling
  if (!fold || fold.matches('p, figcaption') || control.closest('figure')) return
  const answer = textOf(fold)
  if (answer.length < ANSWER || linkShare(fold, answer.length) > 0.5) return
  const own = control.querySelector('h2, h3, h4, h5, h6')
  if (own) return own
  const heading = control.ownerDocument.createElement('h3')
  heading.textContent = text
  return heading
}

/** Nothing but links in brackets; those of notes lead to a place on the page. */
function isBracketed(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')]
  const said = links.reduce((rest, link) => rest.replace(textOf(link), ''), textOf(box))
  return (
    BRACKETED.test(textOf(box)) &&
    links.length > 0 &&
    !hasLetters(said) &&
    links.every((link) => !link.getAttribute('href')?.startsWith('#'))
  )
}

/** The pictures of a figure that grow when they are pressed; their words are what the press does. */
const picturesIn = (control: Element): Element[] =>
  control.matches(PRESSED) && (control.closest('figure') || textOf(control) === '')
    ? [...control.querySelectorAll('img')].filter(isLarge)
    : []
