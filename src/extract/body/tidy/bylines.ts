/** Who wrote it and when stands in the header: lines with nothing else in them go. */
import type { Header } from '../../metadata/header'
import { withoutPrefix } from '../../metadata/names/byline-words'
import { MEDIA } from '../picture'
import { fold, isInText, namesOf, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'
import { removeLine, timesOfEntries } from './entries'

const BYLINE =
  /[\s_-](?:byline|author|authorname|dateline|date|datetime|published|meta|contributor|read(?:ing-|-?)time|updated)s?(?=[\s_-])/

/** Lines of this kind are short. */
const MOST = 200

export const removeBylines: TidyStep = ({ root: story }, header) => {
  const times = timesOfEntries(story)
  for (const element of story.querySelectorAll(
    '[class], [id], time, address, [rel=author], [itemprop]'
  ))
    if (isByline(element) && !isInText(element)) removeLine(element, times)
  const names = new Set(header.author.map(({ name }) => fold(name)))
  if (names.size === 0) return
  for (const element of story.querySelectorAll('p, div, span, li, strong, a'))
    if (isNameOnly(element, names, header) && !isInText(element)) removeLine(element, times)
}

const isByline = (element: Element) =>
  (element.matches('time, address, [rel=author], [itemprop~=author], [itemprop^=date]') ||
    (BYLINE.test(namesOf(element)) && !element.querySelector('p + p'))) &&
  textOf(element).length <= MOST

function isNameOnly(element: Element, names: ReadonlySet<string>, header: Header): boolean {
  if (element.childElementCount > 3 || rawLengthOf(element) > MOST) return false
  const text = textOf(element)
  if (text.length >= 80 || text === header.headline) return false
  const { rest, had } = withoutPrefix(text)
  return names.has(fold(rest)) && !(had && isOfWork(element, text.slice(0, -rest.length)))
}

const BESIDE = `:is(${MEDIA}), :has(${MEDIA})`

/** A picture, a film, a chapter is somebody's, too, or what is called so: `Three poems by Jane Doe`. */
const isOfWork = (element: Element, prefix: string) =>
  prefix.trim().split(' ').length > 2 ||
  !!element.closest('figure, h2, h3, h4, h5, h6') ||
  !!element.querySelector(`${MEDIA}, h2, h3, h4, h5, h6`) ||
  !!element.previousElementSibling?.matches(BESIDE)
