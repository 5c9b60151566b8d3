/** Offline: whose copy this is, and what may be missing. */
import { WifiOff } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { Note } from './Note'

export function OfflineNote({ isSaved }: { isSaved: boolean }) {
  return (
    <Note
      icon={<WifiOff class="icon" aria-hidden="true" />}
      text={t(isSaved ? 'offline_saved' : 'offline')}
    />
  )
}
