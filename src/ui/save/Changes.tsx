/** What changed since a story was saved: sentence by sentence, headline included. */
import { useMemo } from 'preact/hooks'
import { langOf } from '../../article/lang-of'
import type { Article } from '../../article/types'
import { type Sentence, whatChanged } from '../../library/what-changed'
import { language, t, tCount } from '../../platform/i18n'

export interface ChangesProps {
  before: Article
  after: Article
}

type Edit = ReturnType<typeof whatChanged>[number]

/** Sentences left standing on each side of a change, so that it can be placed. */
const AROUND = 1

export function Changes({ before, after }: ChangesProps) {
  const groups = useMemo(() => grouped(whatChanged(before, after)), [before, after])
  return (
    <section class="changes" aria-label={t('what_changed')} lang={langOf(after)} dir={after.dir}>
      <h2 lang={language()}>{t('what_changed')}</h2>
      {groups.length === 0 && <p lang={language()}>{t('only_layout_changed')}</p>}
      {groups.map((group, at) =>
        typeof group === 'number' ? (
          <p key={at} class="changes-same" lang={language()}>
            <bdi>{tCount('sentences_unchanged', group)}</bdi>
          </p>
        ) : (
          <p key={at} class={`changes-${group[0]?.item.part ?? 'text'}`}>
            {group.map((edit, place) => (
              <Line key={place} edit={edit} />
            ))}
          </p>
        )
      )}
    </section>
  )
}

function Line({ edit: { kind, item } }: { edit: Edit }) {
  if (kind === 'same') return `${item.text} `
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark>
        <span class="only-spoken">{t(kind)}: </span>
        {item.text}
      </Mark>{' '}
    </>
  )
}

/** Runs of sentences near a change, and between them how many are left out; nothing if none changed. */
function grouped(edits: Edit[]): (Edit[] | number)[] {
  const isNear = (at: number) =>
    edits.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same')
  if (edits.every(({ kind }) => kind === 'same')) return []
  const groups: (Edit[] | number)[] = []
  for (const [at, edit] of edits.entries()) {
    const last = groups.at(-1)
    if (!isNear(at)) {
      if (typeof last === 'number') groups[groups.length - 1] = last + 1
      else groups.push(1)
    } else if (Array.isArray(last) && belongs(last.at(-1)?.item, edit)) last.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** A sentence goes on in the paragraph of the one before, unless it opens one of its own. */
function belongs(before: Sentence | undefined, { kind, item }: Edit): boolean {
  return before?.part === item.part && (!item.opens || kind !== 'same')
}
