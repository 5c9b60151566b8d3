/** A menu of the files that stories can be taken out in. */
import { BookOpen, Download, FileArchive } from 'lucide-preact'
import { t } from '../../../platform/i18n'
import { MenuItem } from '../../../ui/panel/Menu'
import { MenuButton } from '../MenuButton'
import type { Transfer } from './use-transfer'

export interface ExportButtonProps {
  label: string
  /** Words on the button. */
  text?: string
  transfer: Transfer
  /** The stories to take; without it all. */
  keys?: readonly string[]
}

export function ExportButton({ transfer, keys, ...names }: ExportButtonProps) {
  return (
    <MenuButton
      {...names}
      icon={<Download class="icon" aria-hidden="true" />}
      disabled={transfer.isBusy}
      rows={(closing) => (
        <>
          <MenuItem
            icon={<FileArchive class="icon" aria-hidden="true" />}
            label={t('export_zip')}
            onChoose={closing(() => transfer.backUp(keys))}
          />
          <MenuItem
            icon={<BookOpen class="icon" aria-hidden="true" />}
            label={t('download_epub')}
            onChoose={closing(() => transfer.book(keys))}
          />
        </>
      )}
    />
  )
}
