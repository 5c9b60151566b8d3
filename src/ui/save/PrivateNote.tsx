/** In a private window, saving asks first. */
import { EyeOff } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { Note } from './Note'
import type { Saving } from './use-saving'

export function PrivateNote({ saving }: { saving: Saving }) {
  return (
    <Note
      icon={<EyeOff class="icon" aria-hidden="true" />}
      text={t('private_question')}
      actions={[
        { label: t('private_save'), act: () => saving.answer(true) },
        { label: t('private_leave'), act: () => saving.answer(false) }
      ]}
    />
  )
}
