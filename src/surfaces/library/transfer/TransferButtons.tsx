/** Import and export, as buttons over the list. */
import { Upload } from 'lucide-preact'
import { t } from '../../../platform/i18n'
import { chooseLibraryFile } from './choose-library-file'
import { ExportButton } from './ExportButton'
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
      {!isEmpty && <ExportButton label={t('export_library')} transfer={transfer} />}
    </>
  )
}
