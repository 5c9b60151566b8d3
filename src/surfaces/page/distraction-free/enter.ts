/** One stay in distraction-free mode, from the moment the page is covered until it is given back. */
import type { Article, Result } from '../../../article/types'
import { t } from '../../../platform/i18n'
import { tell } from '../../../platform/messages'
import { resumeAt } from '../../../ui/reading/place'
import type { Cover } from './cover'
import { hearEscape } from './hear-escape'
import { type Held, holdPage } from './hold-page'
import { painted } from './painted'
import { pauseMedia } from './pause-media'
import { printStory } from './print-story'
import { raise, showStage } from './stage'
import { trustReader } from './trust-reader'
import { watchPage } from './watch-page'

export interface Entering {
  cover: Cover
  /** Reads the page anew. */
  read(): Promise<Result<Article>>
  /** Hears the end of the stay. */
  onLeft(): void
}

export interface Stay {
  leave(): void
  /** Kept when all is as it will be while the reader stays, or when they have left. */
  settled: Promise<void>
}

/** Covers the page at once. */
export function enter({ cover, read, onLeft }: Entering): Stay {
  const { stage } = cover
  const held = holdPage()
  const stay = new AbortController()

  const leave = () => {
    if (stay.signal.aborted) return
    stay.abort()
    cover.remove()
    held.release()
    onLeft()
  }
  // As it was read: what is shown may have been joined with pages of another address.
  let { article } = cover.shown()
  const follow = async () => {
    const result = await read()
    if (stay.signal.aborted || !result.ok || isSame(result.value, article)) return
    const readIt = () => {
      article = result.value
      cover.draw({ article, start: undefined, message: undefined })
    }
    cover.draw({
      message: {
        text: t('moved_on'),
        stays: true,
        action: { label: t('read_it'), act: readIt }
      }
    })
  }

  cover.onLeave = leave
  const layOutAll = showStage(stage, resumeAt(cover.shown().start) === 0)
  trustReader(stage, stay.signal)
  hearEscape(stage, leave, stay.signal)
  printStory(stage, () => cover.shown().article, stay.signal)
  watchPage(
    stage,
    {
      onMoved: follow,
      onRemoved() {
        const { article } = cover.shown()
        leave()
        // Quietly: the page does not want us, the reader does.
        tell('reader:open', article)
      }
    },
    stay.signal
  )
  return { leave, settled: settle(cover, held, layOutAll, stay.signal) }
}

/**
 * What follows when the text is painted, since the browser looks at the whole page for it. First the
 * scroll bar goes; then the faces come, for which it lays out all words of the page anew: until then
 * the text, which is only coming in, is in the reader's own, and what is below the view is not laid
 * out. Then all else becomes inert and silent.
 */
async function settle(
  cover: Cover,
  { hideScrollBar }: Held,
  layOutAll: () => void,
  stay: AbortSignal
): Promise<void> {
  const begun = performance.now()
  const showFaces = () => {
    layOutAll()
    void cover.faces.show().then(() => cover.stage.dialog.classList.remove('is-standing-in'))
  }
  const standAlone = () => {
    raise(cover.stage, performance.now() - begun)
    pauseMedia(stay)
    cover.draw({ isEntered: true })
  }
  for (const step of [hideScrollBar, showFaces, standAlone]) {
    await painted()
    if (stay.aborted) return
    step()
  }
}

const isSame = (one: Article, other: Article) =>
  one.url === other.url && one.headline === other.headline
