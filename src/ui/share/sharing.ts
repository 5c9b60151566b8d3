/** What the Share menu's items do, and what is said when it is done. */
import type { Article } from '../../article/types'
import { withoutTracking } from '../../article/without-tracking'
import { fileName } from '../../export/file-name'
import { t } from '../../platform/i18n'
import { copyText } from './copy-text'
import { download } from './download'
import { emailLink } from './email-link'
import { exportWords } from './export-words'
import type { Writer } from './writer'

/** Formats offered as files. */
export const FILES = { markdown: 'md', html: 'html', epub: 'epub' } as const
const TYPES = {
  markdown: 'text/markdown',
  html: 'text/html',
  epub: 'application/epub+zip'
} as const
export type FileFormat = keyof typeof FILES

export interface Sharing {
  article: Article
  write: Writer
  /** The article's images that are on this device, by their address in it. */
  images?: (() => Promise<ReadonlyMap<string, Blob>>) | undefined
  /** Says what was done, or that it could not be. */
  onDone(message: string): void
}

export function sharing({ article: given, write, images, onDone }: Sharing) {
  const article = withoutTracking(given)
  const copied = async (text: Promise<string>, done: string) =>
    onDone((await copyText(await text)) ? done : t('copy_failed'))
  const copyAs = (what: 'text' | 'paste', done: string) =>
    reported(copied(write(what, article, { words: exportWords() }).then(String), done), onDone)
  const downloadAs = async (format: FileFormat) => {
    // Markdown names its images by their address; the other formats hold them.
    const held = format === 'markdown' ? undefined : await images?.()
    const options = { words: exportWords(), ...(held && { images: held }) }
    const file = await write(format, article, options)
    const name = fileName(article.headline, FILES[format])
    download(new Blob([file], { type: TYPES[format] }), name)
    onDone(t('downloaded', name))
  }
  return {
    copyText: () => copyAs('text', t('text_copied')),
    copyMarkdown: () => copyAs('paste', t('markdown_copied')),
    copyLink: () => copied(Promise.resolve(article.url), t('link_copied')),
    download: (format: FileFormat) => reported(downloadAs(format), onDone),
    email: () => open(emailLink(article), '_blank', 'noopener,noreferrer')
  }
}

/** The writers may be out of reach: the extension was updated under an open page. */
async function reported(work: Promise<void>, onDone: Sharing['onDone']): Promise<void> {
  try {
    await work
  } catch (error) {
    console.warn('Not exported:', error)
    onDone(t('export_failed'))
  }
}
