/**
 * What will cover the page. It is laid out apart from the page, in a document that loads nothing,
 * before it is wanted: a reader who then enters waits for no more than the browser's drawing.
 */
import { render } from 'preact'
import { isBeyondLatin } from '../../../article/any-script'
import type { Article } from '../../../article/types'
import { direction, language } from '../../../platform/i18n'
import type { ReadingPlace } from '../../../platform/messages'
import { keepPlace, recallPlace } from '../../../platform/progress'
import type { Settings } from '../../../settings/settings'
import { goOn } from '../../../ui/reading/go-on'
import type { ToastMessage } from '../../../ui/toast/use-toast'
import { type Faces, prepareFaces } from './faces'
import { Overlay } from './Overlay'
import { readWhole } from './read-whole'
import { buildStage, type Stage } from './stage'

const HEADLINE = 'lede-headline'

/** What can change on a cover while it is there. */
export interface Shown {
  article: Article
  /** Where the reader left off. */
  start?: ReadingPlace | undefined
  message?: ToastMessage | undefined
  /** The reader has entered, and sees the text. */
  isEntered: boolean
}

export interface Cover {
  stage: Stage
  faces: Faces
  shown(): Shown
  draw(changes: Partial<Shown>): void
  /** Set by whoever shows the cover. */
  onLeave: () => void
  /** Takes down all that was set up for it. */
  remove(): void
}

export function layOut(article: Article, settings: Settings): Cover {
  const stage = buildStage(HEADLINE)
  const faces = prepareFaces()
  let shown: Shown = { article, isEntered: false }
  let isGone = false
  const loadAll = async () => {
    const { article } = shown
    const whole = await readWhole(article)
    // Meanwhile the reader may have gone on to another story.
    if (!whole.ok || shown.article !== article) return false
    cover.draw({ article: whole.value, start: goOn(article, whole.value) })
    return true
  }
  stage.dialog.lang = language()
  stage.dialog.dir = direction()
  // The faces that will follow are of Latin letters.
  stage.dialog.classList.toggle('is-standing-in', !isBeyondLatin(article.headline))
  const cover: Cover = {
    stage,
    faces,
    shown: () => shown,
    draw(changes) {
      shown = { ...shown, ...changes }
      if (isGone) return
      // What is told late is of the story that it was read in.
      const { url } = shown.article
      render(
        <Overlay
          {...{ stage, faces, settings, ...shown }}
          headlineId={HEADLINE}
          onPlace={(place) => void keepPlace(url, place)}
          onLoadAll={loadAll}
          onLeave={() => cover.onLeave()}
        />,
        stage.dialog
      )
    },
    onLeave: () => {},
    remove() {
      isGone = true
      render(null, stage.dialog)
      if (stage.dialog.open) stage.dialog.close()
      stage.host.remove()
      faces.remove()
    }
  }
  cover.draw({})
  // The text does not wait for the place where its reader left off; they may be elsewhere by then.
  void recallPlace(article.url).then((start) => {
    if (start && !shown.start && shown.article === article) cover.draw({ start })
  })
  return cover
}
