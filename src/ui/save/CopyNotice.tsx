/** The note over an article: which text this is, and how to see the other. One note at a time. */
import { History } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { Note } from './Note'
import { OfflineNote } from './OfflineNote'
import { PrivateNote } from './PrivateNote'
import type { Copy } from './use-copy'
import type { Saving } from './use-saving'

export interface CopyNoticeProps {
  saving: Saving
  copy: Copy
  isOffline: boolean
}

export function CopyNotice({ saving, copy, isOffline }: CopyNoticeProps) {
  if (saving.isAsking) return <PrivateNote saving={saving} />
  if (isOffline) return <OfflineNote isSaved={copy.shows === 'copy'} />
  if (!saving.isSaved || !copy.saved) return null
  const icon = <History class="icon" aria-hidden="true" />
  if (copy.shows === 'copy' && saving.isChanged)
    return (
      <Note
        icon={icon}
        text={t('changed')}
        actions={[
          { label: t('see_new_version'), act: () => copy.show('page') },
          { label: t('what_changed'), act: () => copy.show('changes') }
        ]}
      />
    )
  if (copy.shows === 'copy') return null
  const keep = { label: t('keep_version'), act: saving.saveVersion }
  const changes = { label: t('what_changed'), act: () => copy.show('changes') }
  const mine = { label: t('your_copy'), act: () => copy.show('copy') }
  return (
    <Note
      icon={icon}
      text={t(copy.shows === 'changes' ? 'changes_shown' : 'new_version_shown')}
      actions={[
        copy.shows === 'changes'
          ? { label: t('see_new_version'), act: () => copy.show('page') }
          : changes,
        mine,
        ...(saving.isChanged ? [keep] : [])
      ]}
    />
  )
}
