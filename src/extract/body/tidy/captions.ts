/** Captions leave the running text and go into figures with their images. */
import { hasLetters } from '../../../article/any-script'
import { isBefore } from '../../place'
import { creditOf, ENDED } from '../credit'
import { CAPTION, isLarge, LONGEST_CAPTION } from '../picture'
import { linkShare, namesOf, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

/** What stands beside a caption is shorter. */
const LINE = 200
/** What stands beside a picture of a story told in paragraphs, and in none itself, is shorter. */
const UNTOLD = 300
/** White space included. */
const MUCH = 2000
/** With more of them it is no caption. */
const MOST_LINES = 10

/** Figures that show another thing than a picture, with what may be said of it. */
const OTHERS = 'table, blockquote, pre, ul, ol, video, audio, iframe, figure'
/** What holds them holds more than a line. */
const HOLDERS = 'img, figcaption, p, div'

export const gatherCaptions: TidyStep = ({ root: story, spine, members }) => {
  for (const element of story.querySelectorAll('[class], [itemprop=caption]')) {
    if (!element.matches('[itemprop=caption]') && !CAPTION.test(namesOf(element))) continue
    if (element.closest('figcaption') || isOfTable(element)) continue
    if (textOf(element).length > LONGEST_CAPTION || element.querySelector('img')) continue
    asCaption(element, story)
  }
  if (isToldInParagraphs(members))
    for (const box of spine)
      if (box !== story && isFigure(box, UNTOLD, TELLS_TOO) && isLine(box, members)) asFigure(box)
  for (const holder of spine)
    for (const box of holder.children)
      if (!spine.has(box) && isFigure(box, LINE, TELLS)) asFigure(box)
  for (const figure of story.querySelectorAll('figure')) gatherBeside(figure, story)
  const credits = [...story.querySelectorAll('p')].flatMap((line) => {
    // Most are text, which is dear to fold.
    const credit = rawLengthOf(line) <= LONGEST_CAPTION && creditOf(textOf(line))
    if (!credit || line.closest('figcaption, blockquote, table')) return []
    return [{ line, credit, shown: shownIn(line) }]
  })
  const isEssay = isMuch(
    credits.flatMap(({ shown }) => shown ?? []),
    story
  )
  for (const { line, credit, shown } of credits) {
    const beside = isEssay ? undefined : shown
    const figure = beside ? figureBefore(beside) : figureBeside(line)
    if (figure) for (const said of beside ? [beside, line] : [line]) toPicture(said, figure)
    else if (credit === 'labelled') asCaption(line, story)
  }
}

/** In a table of words; one with a picture in it is there to set the caption beside that. */
function isOfTable(element: Element): boolean {
  const table = element.closest('table')
  return !!table && !table.querySelector('img')
}

/** What leads on, or tells more than a caption. */
const TELLS = `a[href], h1, h2, h3, h4, h5, h6, ${OTHERS}`
/** The picture itself may be linked, where its box holds a paragraph of the story's. */
const TELLS_TOO = TELLS.replace(']', ']:not(:has(img))')

/** Where most blocks are, what stands with a picture, and is none, is its caption. */
const isToldInParagraphs = (members: ReadonlySet<Element>): boolean =>
  [...members].filter(({ localName }) => localName === 'p').length * 2 > members.size

/** As `ENDED`; Thai and its neighbours set nothing behind a sentence. */
const mayBeSentence = (text: string) => ENDED.test(text) || /[\u0e00-\u17ff]$/.test(text)

/**
 * What shares a block with the picture runs around it, as a story does: no caption is set so. What stands in
 * a paragraph behind it is one if it ends as no sentence does, and others stand beside its box.
 */
function isLine(box: Element, members: ReadonlySet<Element>): boolean {
  const paragraph = box.querySelector('p')
  return (
    ![...members].some((member) => box.contains(member) && member.querySelector('img')) &&
    (!paragraph ||
      (isBefore(box.querySelector('img') as Element, paragraph) &&
        !!box.parentElement?.querySelector(':scope > p') &&
        !mayBeSentence(textOf(box))))
  )
}

/** Whether the box is a picture, with no more than `most` characters beside it, and nothing of `tells`. */
function isFigure(box: Element, most: number, tells: string): boolean {
  if (!box.matches('div, table')) return false
  // The boxes around a story hold much, which is dear to fold.
  if (rawLengthOf(box) > MUCH || textOf(box).length > most) return false
  if (box.querySelector(tells)) return false
  return new Set(picturesIn(box).map((image) => image.getAttribute('src'))).size === 1
}

const picturesIn = (box: Element) => [...box.querySelectorAll('img')].filter(isLarge)

function asFigure(box: Element): void {
  const figure = box.ownerDocument.createElement('figure')
  // The same once more, for browsers that show the first late.
  for (const other of picturesIn(box).slice(1)) other.remove()
  while (box.firstChild) figure.append(box.firstChild)
  box.replaceWith(figure)
}

/** What a figure of one picture says beside its caption is of the picture, such as whose it is. */
function gatherBeside(figure: Element, story: Element): void {
  if (figure.querySelectorAll('img').length !== 1 || figure.querySelector(OTHERS)) return
  const isLeaf = (element: Element) =>
    !element.closest('figcaption') && !element.querySelector(HOLDERS)
  const leaves = [...figure.querySelectorAll('p, div, span, small, td')].filter(isLeaf)
  if (leaves.length > MOST_LINES) return
  for (const element of leaves) {
    const text = textOf(element)
    const most = element.localName === 'p' ? LINE : UNTOLD
    if (text.length > most || !figure.contains(element)) continue
    if (isOfTheGallery(element, text, figure)) element.remove()
    else asCaption(element, story)
  }
}

/** How many pictures there are, and what opens or loads this one. */
function isOfTheGallery(element: Element, text: string, figure: Element): boolean {
  const hasCaption = !!figure.querySelector('figcaption')
  return !hasLetters(text) || (hasCaption && linkShare(element, text.length) === 1)
}

/** Moves the caption to the image it stands beside; without one it goes. */
function asCaption(element: Element, story: Element): void {
  const figure = element.closest('figure') ?? figureNear(element, story) ?? figureBefore(element)
  if (figure) toPicture(element, figure)
  else element.remove()
}

function toPicture(element: Element, figure: Element): void {
  const text = textOf(element)
  element.remove()
  const caption =
    figure.querySelector('figcaption') ?? element.ownerDocument.createElement('figcaption')
  if (!text || rawLengthOf(caption) > LONGEST_CAPTION) return
  caption.append(caption.textContent ? ' ' : '', text)
  figure.append(caption)
}

/** The image in the closest wrapper, made a figure; not farther than three levels up. */
function figureNear(element: Element, story: Element): Element | undefined {
  let around = element.parentElement
  for (let level = 0; around && around !== story && level < 3; level++) {
    const image = around.querySelector('img')
    if (image) return figureOf(image)
    if (around.querySelector('p')) return
    around = around.parentElement
  }
  return
}

/** The image in the block before it, which has no words. */
function figureBefore({ previousElementSibling: before }: Element): Element | undefined {
  if (!before || textOf(before)) return
  const image = before.localName === 'img' ? before : before.querySelector('img')
  return image ? figureOf(image) : undefined
}

/** What is told between pictures is the story, where there is so much of it. */
const isMuch = (told: Element[], story: Element) =>
  told.reduce((sum, one) => sum + rawLengthOf(one), 0) * 3 > rawLengthOf(story)

/** What the picture shows, where a box holds that between the picture and whose it is, and nothing else. */
function shownIn({ parentElement: box, previousElementSibling: before }: Element) {
  if (box?.childElementCount !== 3 || !before?.matches('p:not(:has(a[href], img))')) return
  return textOf(before) !== '' && rawLengthOf(before) <= LONGEST_CAPTION ? before : undefined
}

/** The image of the same box, which says no more, or of the block before it. */
function figureBeside(line: Element): Element | undefined {
  const { parentElement: box, previousElementSibling: before } = line
  if (before?.localName === 'figure' && before.querySelector('img')) return before
  const isLine = box && box.childElementCount <= MOST_LINES && textOf(box) === textOf(line)
  const image = isLine ? box.querySelector('img') : null
  return image ? figureOf(image) : figureBefore(line)
}

function figureOf(image: Element): Element {
  const own = image.closest('figure')
  if (own) return own
  const figure = image.ownerDocument.createElement('figure')
  const holder = image.closest('a') ?? image
  holder.replaceWith(figure)
  figure.append(image)
  return figure
}
