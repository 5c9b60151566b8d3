/** A tab of the reader's own: the article, or why it is not here. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { lacksImages } from '../../library/images/with-kept-images'
import type { Keeping } from '../../library/keeping'
import { isPrivateContext } from '../../platform/active-page'
import { language } from '../../platform/i18n'
import { askToFetch } from '../../platform/permissions'
import { keepPlace } from '../../platform/progress'
import { openPage } from '../../platform/tabs'
import { LIBRARY_PAGE } from '../../ui/pages'
import { SAVE_ROW } from '../../ui/reading/KeyList'
import { pageMargins } from '../../ui/reading/page-margins'
import { ReadingView } from '../../ui/reading/ReadingView'
import { FromLibrary } from '../../ui/related/FromLibrary'
import { useAlsoLike } from '../../ui/related/use-also-like'
import { ImagesNote } from '../../ui/save/ImagesNote'
import { imagesToAskFor } from '../../ui/save/images-to-ask-for'
import { OfflineNote } from '../../ui/save/OfflineNote'
import { PrivateNote } from '../../ui/save/PrivateNote'
import { SaveButton } from '../../ui/save/SaveButton'
import { useKeptImages } from '../../ui/save/use-kept-images'
import { useSaving } from '../../ui/save/use-saving'
import { useVersions } from '../../ui/save/use-versions'
import { VersionsNote } from '../../ui/save/VersionsNote'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { imagesAtHand } from '../../ui/share/images-at-hand'
import { loadWriter } from '../../ui/share/load-writer'
import { useToast } from '../../ui/toast/use-toast'
import { useOnline } from '../../ui/use-online'
import { Gone } from './Gone'
import type { Opened } from './open-article'

export interface ReaderTabProps {
  opened: Result<Opened>
  /** Address of the original, in case the article is gone. */
  original: string | null
  library: () => Promise<Result<Library>>
  keeping: Keeping
}

export function ReaderTab({ opened, original, ...desk }: ReaderTabProps) {
  if (!opened.ok) return <Gone problem={opened.problem} original={original} />
  return <ArticleTab {...opened.value} {...desk} />
}

const ROWS = [SAVE_ROW]

const pictures = { wanting: imagesToAskFor, ask: askToFetch }
const openLibrary = () => void openPage(LIBRARY_PAGE)

type ArticleTabProps = Opened & Pick<ReaderTabProps, 'library' | 'keeping'>

function ArticleTab({ article, start, isSaved, library, keeping }: ArticleTabProps) {
  const root = document.documentElement
  const [settings, change] = useSettings()
  const [toast, say] = useToast()
  const isPrivate = async () => isPrivateContext()
  const saving = useSaving({ article, keeping, say, openLibrary, isPrivate, pictures })
  const versions = useVersions(article, library, isSaved)
  const found = useAlsoLike(article, library)
  const isOffline = !useOnline()
  const [mayAsk, setMayAsk] = useState(false)
  const kept = useKeptImages(isSaved ? article : undefined, library, isOffline || !mayAsk)
  const drawn = isSaved ? kept : article
  const margins = useMemo(() => pageMargins(article, language()), [article])
  useLayoutEffect(() => applySettings(root, settings), [settings])
  useEffect(() => {
    document.title = article.headline
    document.adoptedStyleSheets = [margins]
  }, [article, margins])
  if (!drawn) return null
  return (
    <ReadingView
      article={drawn}
      {...{ settings, change, root, start, toast, say }}
      shared={article}
      write={loadWriter}
      images={() => imagesAtHand(article, library)}
      onPrint={() => print()}
      onPlace={(place) => void keepPlace(article.url, place)}
      actions={<SaveButton saving={saving} isIcon />}
      keys={{ s: saving.toggle }}
      keyRows={ROWS}
      notice={
        <>
          {saving.isAsking && <PrivateNote saving={saving} />}
          {isOffline && <OfflineNote isSaved={isSaved} />}
          {!isOffline && !mayAsk && lacksImages(article, drawn) && (
            <ImagesNote onShow={() => setMayAsk(true)} />
          )}
          <VersionsNote article={article} versions={versions} />
        </>
      }
      library={found.likes.length > 0 && <FromLibrary {...found} />}
    />
  )
}
