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
  /** Whether letters act: see the setting `singleKeys`. */
  hasKeys: boolean
  class?: string
}

export function ShareMenu(props: ShareMenuProps) {
  const { onPrint, onClose, hasKeys, class: place = '', ...given } = props
  const share = sharing(given)
  const item = (
    Icon: FunctionComponent<{ class: string; 'aria-hidden': 'true' }>,
    label: string,
    act: () => unknown,
    shortcut?: string
  ) => (
    <MenuItem
      key={label}
      icon={<Icon class="icon" aria-hidden="true" />}
      label={label}
      shortcut={hasKeys ? shortcut : undefined}
      onChoose={() => {
        onClose()
        act()
      }}
    />
  )
  return (
    <Menu label={t('share')} class={place} onClose={onClose}>
      {item(Copy, t('copy_text'), share.copyText, 'C')}
      {item(FileText, t('copy_markdown'), share.copyMarkdown)}
      {item(Link, t('copy_link'), share.copyLink, 'L')}
      <hr class="menu-rule" />
      {(Object.keys(FILES) as FileFormat[]).map((format) =>
        item(Download, t(`download_${format}`), () => share.download(format))
      )}
      {item(Printer, t('print'), onPrint, 'P')}
      <hr class="menu-rule" />
      {item(Mail, t('email_link'), share.email)}
    </Menu>
  )
}
