/**
 * A word over the page, injected when an article was saved by shortcut or from the context menu:
 * there is no window of ours then that could say it. Gone after a few seconds, without a trace.
 */
import { render } from 'preact'
import type { Article } from '../../article/types'
import { isPrivateContext } from '../../platform/active-page'
import { language, t } from '../../platform/i18n'
import { tell } from '../../platform/messages'
import { keepingByMessage } from '../../ui/save/keeping-by-message'
import { saveAndTell, tellingOfBug, toggleAndTell } from '../../ui/save/tell'
import { Toast } from '../../ui/toast/Toast'
import toastStyles from '../../ui/toast/toast.css?inline'
import type { ToastMessage } from '../../ui/toast/use-toast'
import tokens from '../../ui/tokens.css?inline'
import styles from './said.css?inline'

declare global {
  var ledeSaid: { toggle(article: Article): Promise<void>; say(text: string): void } | undefined
}

async function isSaved(article: Article): Promise<boolean> {
  const standing = await keepingByMessage.standing(article)
  return standing.ok && standing.value.isSaved
}

globalThis.ledeSaid ??= (() => {
  let host: HTMLElement | undefined
  let place: HTMLElement | undefined

  const gone = () => {
    if (place) render(null, place)
    host?.remove()
    host = undefined
  }
  const draw = () => {
    host = document.createElement('lede-said')
    host.lang = language()
    const root = host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(tokens + toastStyles + styles)
    root.adoptedStyleSheets = [sheet]
    place = document.createElement('div')
    place.className = 'said'
    place.popover = 'manual'
    root.append(place)
    document.documentElement.append(host)
    place.showPopover()
  }
  const say = (message: ToastMessage) => {
    gone()
    draw()
    if (place) render(<Toast message={message} onGone={gone} />, place)
  }
  const desk = { keeping: keepingByMessage, openLibrary: () => tell('library:open', true) }
  return {
    say: (text) => say({ text }),
    async toggle(article) {
      const about = { ...desk, article }
      const failing = tellingOfBug(about, say)
      const save = (work: Promise<ToastMessage>) => work.then(say).catch(failing)
      if (isPrivateContext() && !(await isSaved(article).catch(failing))) {
        const act = () => void save(saveAndTell(about, say))
        const action = { label: t('private_save'), act }
        say({ text: t('private_question'), action, stays: true })
      } else await save(toggleAndTell(about, say))
    }
  }
})()
