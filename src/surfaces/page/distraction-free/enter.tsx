/** One stay in distraction-free mode, from the moment the page is covered until it is given back. */
import { render } from 'preact'
import type { Article, Result } from '../../../article/types'
import { direction, language, t } from '../../../platform/i18n'
import { type ReadingPlace, send } from '../../../platform/messages'
import type { Settings } from '../../../settings/settings'
import styles from '../../../ui/styles.css?inline'
import type { ToastMessage } from '../../../ui/toast/use-toast'
import { prepareFaces } from './faces'
import { hearEscape } from './hear-escape'
import { holdPage } from './hold-page'
import { Overlay } from './Overlay'
import { buildStage, prepareStyles, raise } from './stage'
import stageStyles from './stage.css?inline'
import { watchPage } from './watch-page'

const HEADLINE = 'lede-headline'

const sheets = prepareStyles(styles + stageStyles)

export interface Entering {
  article: Article
  settings: Settings
  /** Reads the page anew. */
  read(): Promise<Result<Article>>
  /** Hears the end of the stay. */
  onLeft(): void
}

/** Covers the page at once. The answer ends the stay. */
export function enter({ article: first, settings, read, onLeft }: Entering): () => void {
  const release = holdPage()
  const stage = buildStage(sheets, HEADLINE)
  const faces = prepareFaces()
  const stay = new AbortController()
  let article = first
  let start: ReadingPlace | undefined

  const leave = () => {
    if (stay.signal.aborted) return
    stay.abort()
    render(null, stage.dialog)
    stage.dialog.close()
    stage.host.remove()
    faces.remove()
    release()
    onLeft()
  }
  const draw = (message?: ToastMessage) =>
    render(
      <Overlay
        {...{
          stage,
          faces,
          article,
          settings,
          message,
          start: article === first ? start : undefined
        }}
        headlineId={HEADLINE}
        onPlace={({ paragraph, fraction }) => keep(article.url, { paragraph, fraction })}
        onLeave={leave}
      />,
      stage.dialog
    )
  const follow = async () => {
    const result = await read()
    if (stay.signal.aborted || !result.ok || isSame(result.value, article)) return
    const next = result.value
    draw({
      text: t('moved_on'),
      stays: true,
      action: {
        label: t('read_it'),
        act() {
          article = next
          draw()
        }
      }
    })
  }

  stage.dialog.lang = language()
  stage.dialog.dir = direction()
  draw()
  raise(stage)
  // The text does not wait for the place where its reader left off.
  void recall(first.url).then((place) => {
    start = place
    if (place && !stay.signal.aborted) draw()
  })
  hearEscape(stage, leave, stay.signal)
  watchPage(
    stage,
    {
      onMoved: follow,
      onRemoved() {
        leave()
        // Quietly: the page does not want us, the reader does.
        void send('reader:open', article)
      }
    },
    stay.signal
  )
  return leave
}

const isSame = (one: Article, other: Article) =>
  one.url === other.url && one.headline === other.headline

/** Without the background (the extension was just updated) the story simply opens at its top. */
const recall = (url: string) =>
  send('progress:recall', url).catch((error) => void console.info('No place recalled:', error))

function keep(url: string, place: { paragraph: number; fraction: number }): void {
  send('progress:keep', { url, place }).catch((error) => console.info('Place not kept:', error))
}
