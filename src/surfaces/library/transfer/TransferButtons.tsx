/** Import and export, as buttons over the list. */
import { BookOpen, Download, FileArchive, Upload } from 'lucide-preact'
import { t } from '../../../platform/i18n'
import { MenuItem } from '../../../ui/panel/Menu'
import { MenuButton } from '../MenuButton'
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
  return (
    <MenuButton
      label={t('export_library')}
      icon={<Download class="icon" aria-hidden="true" />}
      disabled={transfer.isBusy}
      rows={(closing) => (
        <>
          <MenuItem
            icon={<FileArchive class="icon" aria-hidden="true" />}
            label={t('export_zip')}
            onChoose={closing(() => transfer.backUp())}
          />
          <MenuItem
            icon={<BookOpen class="icon" aria-hidden="true" />}
            label={t('download_epub')}
            onChoose={closing(() => transfer.book())}
          />
        </>
      )}
    />
  )
}
