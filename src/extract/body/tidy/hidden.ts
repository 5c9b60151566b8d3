/** What the reader cannot see goes, unless it is the folded rest of the story, or the story itself. */
import { anyScript } from '../../../article/any-script'
import { HIDDEN } from '../../snapshot'
import { fold, linkShare, textOf } from '../text'
import type { TidyStep } from '.'

/** A closed `<details>` hides what it holds, and the reader may open it. */
const UNSEEN = `:not(details) > [${HIDDEN}]`

/** Characters from the end of a block; the same words may stand twice in a text, so many do not. */
const ROW = 100

export const removeHidden: TidyStep = ({ root, members }) => {
  const unseen = [...members].filter((member) => member.closest(UNSEEN))
  if (unseen.length > members.size / 2) return
  const seen = [...members].filter((member) => !member.closest(UNSEEN))
  const told = unseen.length > 0 ? fold(seen.map(textOf).join(' ')) : ''
  // A copy, to be read aloud or for narrow screens, tells what is seen.
  const isNew = (member: Element) =>
    !isData(member) && !told.includes(fold(textOf(member)).slice(-ROW))
  for (const hidden of root.querySelectorAll(UNSEEN)) {
    const parts = unseen.filter((member) => hidden.contains(member))
    const mayStay =
      parts.length > 0
        ? parts.some(isNew)
        : isFolded(hidden) || unseen.some((member) => member.contains(hidden))
    if (!mayStay) hidden.remove()
  }
}

/** Signs of which scripts and their data are full, and text is not; questions in Greek may end with `;`. */
const SIGNS = anyScript('[{}[\\]=<>|]|(?<![\\p{L}]);|;(?! |$)', 'g')
/** The numbers of notes. */
const NOTES = /\[\d+\]/g
/** They are so many of a data's characters, at least. */
const MANY = 0.04
/** What is set as code, or as a formula, was written to be read. */
const CODE = 'code, math'

/** What a page's scripts have left for themselves where nobody sees it. */
function isData(element: Element): boolean {
  const text = textOf(element).replace(NOTES, '')
  const signs = text.match(SIGNS(text))?.length ?? 0
  return signs > text.length * MANY && !element.closest(CODE) && !element.querySelector(CODE)
}

/** An answer under its question: a heading in sight tells of it, and a press shows it. */
const FOLDED = ':is(h2, h3, h4, h5, h6, :has(> :is(h2, h3, h4, h5, h6):only-child)) + :has(p)'

/** With more of it in links it leads on. */
const LINKED = 0.25

const isFolded = (hidden: Element) => hidden.matches(FOLDED) && linkShare(hidden) < LINKED
