/** Why the article is not here, and the way to its original. */
import type { Problem } from '../../article/types'
import { type MessageKey, t } from '../../platform/i18n'
import { LIBRARY_PAGE } from '../../ui/pages'
import { ExternalLink } from '../../ui/reader/ExternalLink'
import { BrokenOff } from '../../ui/states/art'
import { Message } from '../../ui/states/Message'

const WORDS: Partial<Record<Problem['kind'], [title: MessageKey, body: MessageKey]>> = {
  'no-article': ['gone_title', 'gone_body'],
  'record-damaged': ['damaged_title', 'damaged_body'],
  'storage-full': ['library_full_title', 'library_full_body'],
  'storage-failed': ['closed_title', 'library_failed_body']
}
const OTHERWISE = ['closed_title', 'closed_body'] as const

export function Gone({ problem, original }: { problem: Problem; original: string | null }) {
  const [title, body] = WORDS[problem.kind] ?? OTHERWISE
  const isWeb = original !== null && /^https?:/i.test(original)
  return (
    <Message
      art={<BrokenOff />}
      title={t(title)}
      body={t(body)}
      actions={
        <>
          {isWeb && (
            <ExternalLink class="button button-solid" href={original}>
              {t('read_original')}
            </ExternalLink>
          )}
          <a class="button button-line" href={LIBRARY_PAGE}>
            {t('open_library')}
          </a>
        </>
      }
    />
  )
}
