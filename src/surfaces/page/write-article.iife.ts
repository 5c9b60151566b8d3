/** The writers of files, injected beside distraction-free mode when the reader first asks. */
import { writeArticle } from '../../export/write-article'

declare global {
  var ledeWriter: { write: typeof writeArticle } | undefined
}

globalThis.ledeWriter = { write: writeArticle }
