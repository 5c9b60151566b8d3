/** Over a story that was saved twice with other words: what changed between the two. */
import { History } from 'lucide-preact'
import type { Article } from '../../article/types'
import { t, tCount } from '../../platform/i18n'
import { Changes } from './Changes'
import { Note } from './Note'
import type { Versions } from './use-versions'

export interface VersionsNoteProps {
  article: Article
  versions: Versions
}

export function VersionsNote({ article, versions }: VersionsNoteProps) {
  const { count, before, isShown, show } = versions
  if (count < 2) return null
  const label = t(isShown ? 'close' : 'what_changed')
  return (
    <>
      <Note
        icon={<History class="icon" aria-hidden="true" />}
        text={tCount('versions_kept', count)}
        actions={[{ label, act: () => show(!isShown) }]}
      />
      {isShown && before && <Changes before={before} after={article} />}
    </>
  )
}
