/** Lines that say nothing of the story, known by their words. */
import { textOf } from '../text'
import type { TidyStep } from '.'

const PHRASES =
  /^[-–—*\s]{0,4}(?:advertisement|advertising|ad|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|annons|mainos|広告|广告|реклама|loading(?:…|\.\.\.)?|read more|share(?: this)?(?: article)?|follow us(?: on)?|subscribe|sign up|log in|print|copy link|continue reading|story continues below(?: advertisement)?|article continues below|\d+ min(?:ute)?s? read)[:.]?[-–—*\s]{0,4}$/i

/** What announces that other pages follow, in the languages of the web. */
const LABELS =
  /^(?:related(?: (?:articles?|posts?|stories|content|topics?|links?|reading))?|(?:read|see|watch) also|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in))|further (?:reading|information)|more (?:information|on this(?: topic| story)?|from us)|back to (?:top|(?:the )?overview|(?:the )?list)|(?:mehr|alles|weiteres) zum thema|(?:das (?:thema )?)?(?:könnte|dürfte) (?:dich|sie|euch) (?:auch )?interessieren|das thema könnte dich auch interessieren|lesen sie (?:auch|dazu|mehr)|lies auch|auch interessant|zum weiterlesen|weitere (?:informationen|themen|artikel|beiträge)|weiterführende (?:links|informationen)|zusatzinformationen|verwandte (?:themen|themenbereiche|artikel|beiträge)|ähnliche (?:artikel|beiträge|themen)|zurück (?:zur|zum) [a-zäöü]{3,20}|(?:à )?lire aussi|sur le même sujet|pour aller plus loin|articles? liés?|voir aussi|(?:lea|lee|leer|ver) también|(?:más|mas) información|noticias relacionadas|artículos relacionados|leggi anche|articoli correlati|per approfondire|leia (?:também|mais)|veja também|notícias relacionadas|lees (?:ook|verder|meer)|gerelateerd|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|čtěte také|olvassa el|citește și|ayrıca okuyun|ilgili haberler|читайте (?:также|ещ[её])|по теме|читайте також|関連記事|相关(?:阅读|新闻|文章)|相關(?:閱讀|新聞|文章)|관련 ?기사|اقرأ أيض[اً]{1,2})\s?[:：….»>→]{0,3}$/i

export const removePhrases: TidyStep = ({ root: story }) => {
  for (const element of story.querySelectorAll(
    'p, div, span, li, a, strong, small, h2, h3, h4, h5, h6'
  )) {
    if (element.childElementCount > 3) continue
    const text = textOf(element)
    if (text.length === 0 || text.length >= 80) continue
    if (PHRASES.test(text) || (LABELS.test(text) && isAlone(element, text))) element.remove()
  }
}

/** Whether the words are a line of their own, not the beginning of one. */
function isAlone(element: Element, text: string): boolean {
  const block = element.closest('p, div, li, h2, h3, h4, h5, h6')
  return !!block && textOf(block) === text
}
