/** The rest of a story behind a "Read more": paragraphs out of sight, right behind those in sight. */
import { FIELD, HIDDEN } from '../snapshot'
import { lengthOf } from './kinship'
import type { Prose } from './prose'
import { weigh } from './weigh'

/** Less text may be a note of the site's. */
const LEAST_TEXT = 400
/** What asks for something, such as a wall that is not up, has more than paragraphs in it. */
const ASKS = `button, h1, [${FIELD}]`
/** So much of the text in it is that of its paragraphs. */
const MOSTLY = 0.8
/** Characters; a button has fewer. */
const BUTTON = 60
const BUTTONS =
  'button, [role=button], [aria-expanded], [aria-controls], a[href^="#"], a:not([href])'

/** `prose` is in the page's order; `members` are the story's. */
export function foldedBehind(members: Prose[], prose: Prose[]): Prose[] {
  return [...Map.groupBy(prose, foldAround)].flatMap(([fold, text]) =>
    fold && isStory(fold, text) && isBehind(fold, members) ? text : []
  )
}

/** What hides the block; what is set as code is the page's text once more, to be copied. */
function foldAround({ element, isAside, isHidden }: Prose): Element | undefined {
  const fold = isHidden && !isAside ? element.closest(`[${HIDDEN}]`) : null
  return fold && fold.localName !== 'pre' ? fold : undefined
}

function isStory(fold: Element, text: Prose[]): boolean {
  const length = lengthOf(text)
  const isText = length >= LEAST_TEXT && length > weigh(fold.textContent ?? '') * MOSTLY
  return isText && !fold.querySelector(ASKS)
}

/** Behind what is seen, with a button to show it at either end, or behind what holds both. */
function isBehind(fold: Element, members: Prose[]): boolean {
  const { previousElementSibling: before, parentElement } = fold
  const after = fold.nextElementSibling ?? parentElement?.nextElementSibling ?? null
  const button = [before, after].find(isButton)
  const text = button === before ? before?.previousElementSibling : before
  return !!button && members.some(({ element }) => text?.contains(element))
}

const isButton = (element: Element | null) =>
  (element?.textContent?.trim().length ?? BUTTON) < BUTTON &&
  (element?.matches(BUTTONS) || element?.querySelector(BUTTONS))
