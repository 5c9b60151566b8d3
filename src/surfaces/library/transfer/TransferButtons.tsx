/** Import and export, as buttons over the list. */
import { BookOpen, Download, FileArchive, Upload } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { t } from '../../../platform/i18n'
import { Menu, MenuItem } from '../../../ui/panel/Menu'
import { chooseLibraryFile } from './choose-library-file'
import type { Transfer } from './use-transfer'

export function TransferButtons({ transfer, isEmpty }: { transfer: Transfer; isEmpty: boolean }) {
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t('import_library')}
        title={t('import_library')}
        disabled={transfer.isBusy}
        onClick={() => chooseLibraryFile(transfer.choose)}
      >
        <Upload class="icon" aria-hidden="true" />
      </button>
      {!isEmpty && <ExportButton transfer={transfer} />}
    </>
  )
}

function ExportButton({ transfer }: { transfer: Transfer }) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div class="sort">
      <button
        type="button"
        class="icon-button"
        aria-label={t('export_library')}
        title={t('export_library')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={transfer.isBusy}
        onClick={() => setOpen(!isOpen)}
      >
        <Download class="icon" aria-hidden="true" />
      </button>
      {isOpen && (
        <Menu label={t('export_library')} class="sort-menu" onClose={close}>
          <MenuItem
            icon={<FileArchive class="icon" aria-hidden="true" />}
            label={t('export_zip')}
            onChoose={() => {
              close()
              transfer.backUp()
            }}
          />
          <MenuItem
            icon={<BookOpen class="icon" aria-hidden="true" />}
            label={t('download_epub')}
            onChoose={() => {
              close()
              transfer.book()
            }}
          />
        </Menu>
      )}
    </div>
  )
}
