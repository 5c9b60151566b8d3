/** A saved copy without its images: nobody is asked for them unless its reader wants to see them. */
import { ImageOff } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { Note } from './Note'

export function ImagesNote({ onShow }: { onShow: () => void }) {
  return (
    <Note
      icon={<ImageOff class="icon" aria-hidden="true" />}
      text={t('images_not_kept')}
      actions={[{ label: t('show_images'), act: onShow }]}
    />
  )
}
