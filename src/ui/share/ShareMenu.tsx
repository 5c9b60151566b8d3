/** Share and export: what can be taken away from one article. Nothing is sent by Lede itself. */
import { Copy, Download, FileText, Link, Mail, Printer } from 'lucide-preact'
import type { FunctionComponent } from 'preact'
import { t } from '../../platform/i18n'
import { Menu, MenuItem } from '../panel/Menu'
import { FILES, type FileFormat, type Sharing, sharing } from './sharing'

export interface ShareMenuProps extends Sharing {
  /** Prints the article. */
  onPrint(): void
  onClose(): void
  class?: string
}

export function ShareMenu({ onPrint, onClose, class: place = '', ...given }: ShareMenuProps) {
  const share = sharing(given)
  const item = (
    Icon: FunctionComponent<{ class: string; 'aria-hidden': 'true' }>,
    label: string,
    act: () => unknown
  ) => (
    <MenuItem
      key={label}
      icon={<Icon class="icon" aria-hidden="true" />}
      label={label}
      onChoose={() => {
        onClose()
        act()
      }}
    />
  )
  return (
    <Menu label={t('share')} class={place} onClose={onClose}>
      {item(Copy, t('copy_text'), share.copyText)}
      {item(FileText, t('copy_markdown'), share.copyMarkdown)}
      {item(Link, t('copy_link'), share.copyLink)}
      <hr class="menu-rule" />
      {(Object.keys(FILES) as FileFormat[]).map((format) =>
        item(Download, t(`download_${format}`), () => share.download(format))
      )}
      {item(Printer, t('print'), onPrint)}
      <hr class="menu-rule" />
      {item(Mail, t('email_link'), share.email)}
    </Menu>
  )
}
