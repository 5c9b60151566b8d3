/** "Published 3 days ago | 2 minute read": one row that closes up where nothing is known. */
import type { Article, When } from '../../article/types'
import { isUpdate, tell } from '../../article/when'
import { language, type MessageKey, t, tCount } from '../../platform/i18n'
import { useNow } from '../use-now'

export function Dateline({ article }: { article: Article }) {
  const { datePublished, dateModified } = article
  const isUpdated = dateModified && isUpdate(datePublished, dateModified)
  return (
    <p class="dateline" lang={language()}>
      {datePublished && <Moment label="published" when={datePublished} />}
      {isUpdated && <Moment label="updated" when={dateModified} />}
      <span>
        <bdi>{tCount('read_time', article.minutes)}</bdi>
      </span>
    </p>
  )
}

function Moment({ label, when }: { label: MessageKey; when: When }) {
  const told = tell(when, useNow(), language())
  if (!told) return null
  return (
    <span class="moment">
      <time datetime={when.at} title={told.absolute}>
        <bdi>{t(label, told.relative)}</bdi>
        <span class="only-spoken">, {told.absolute}</span>
        <span class="only-printed">{t(label, told.absolute)}</span>
      </time>
      {told.beside && (
        <span aria-hidden="true">
          <bdi>{told.beside}</bdi>
        </span>
      )}
    </span>
  )
}
