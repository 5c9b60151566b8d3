/** The message for each expected failure, in the words of the design. */
import { Library as Books, RotateCw } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { openPage } from '../../platform/tabs'
import { LIBRARY_PAGE } from '../../ui/pages'
import { BrokenOff, FrontPage, Locked, ShortOf } from '../../ui/states/art'
import { Message } from '../../ui/states/Message'
import { CopyDetails } from './CopyDetails'
import type { Reading, State } from './use-reading'

export interface ProblemMessageProps {
  state: Extract<State, { problem: unknown }>
  reading: Reading
}

export function ProblemMessage({ state, reading }: ProblemMessageProps) {
  switch (state.name) {
    case 'not-article':
      return (
        <Message
          art={<FrontPage />}
          title={t('no_article_title')}
          body={t('no_article_body')}
          hint={t('no_article_hint')}
          actions={<Primary label={t('try_anyway')} onClick={reading.tryAnyway} />}
        />
      )
    case 'too-little':
      return <Message art={<ShortOf />} title={t('too_little_title')} actions={<OpenLibrary />} />
    case 'restricted':
      return (
        <Message
          art={<Locked />}
          title={t('restricted_title')}
          body={t('restricted_body')}
          actions={<OpenLibrary />}
        />
      )
    case 'too-large':
      return <Message art={<BrokenOff />} title={t('too_large_title')} body={t('too_large_body')} />
    case 'error':
      return <ReadingError {...{ state, reading }} />
  }
}

function ReadingError({ state, reading }: ProblemMessageProps) {
  const isChanged = state.problem.kind === 'page-changed'
  return (
    <Message
      isError
      art={<BrokenOff />}
      title={t('error_title')}
      body={t(isChanged ? 'error_body' : 'error_body_unexpected')}
      actions={
        <>
          <Primary
            label={t('try_again')}
            onClick={reading.tryAgain}
            icon={<RotateCw class="icon" />}
          />
          <CopyDetails problem={state.problem} />
        </>
      }
    />
  )
}

const OpenLibrary = () => (
  <button type="button" class="button button-line" onClick={() => void openPage(LIBRARY_PAGE)}>
    <Books class="icon" aria-hidden="true" />
    {t('open_library')}
  </button>
)

function Primary({
  label,
  onClick,
  icon
}: {
  label: string
  onClick(): void
  icon?: preact.VNode
}) {
  return (
    <button type="button" class="button button-solid" onClick={onClick}>
      {icon}
      {label}
    </button>
  )
}
