/** Lines that say nothing of the story, known by their words. */
import { textOf } from '../text'
import type { TidyStep } from '.'

const PHRASES =
  /^(?:advertisement|advertising|ad|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|annons|mainos|広告|广告|реклама|loading(?:…|\.\.\.)?|read more|share(?: this)?(?: article)?|follow us(?: on)?|subscribe|sign up|log in|print|copy link|continue reading|story continues below(?: advertisement)?|article continues below|\d+ min(?:ute)?s? read)[:.]?$/i

export const removePhrases: TidyStep = ({ root: story }) => {
  for (const element of story.querySelectorAll('p, div, span, li, a, strong, small, h2, h3, h4')) {
    if (element.childElementCount > 3) continue
    const text = textOf(element)
    if (text.length > 0 && text.length < 80 && PHRASES.test(text)) element.remove()
  }
}
