/** The page as a file, to be looked over, copied or downloaded. Nothing is sent. */
import type { Root } from 'hast'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../../platform/i18n'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { copyText } from '../../ui/share/copy-text'
import { download } from '../../ui/share/download'
import { BrokenOff } from '../../ui/states/art'
import { Message } from '../../ui/states/Message'
import { useToast } from '../../ui/toast/use-toast'
import { writeReport } from './write-report'

export interface ReportPageProps {
  /** The tree of the snapshot; undefined when it is gone. */
  page: Root | undefined
  /** It could not be taken. */
  isFailed: boolean
}

/** The name that `npm run fixture` keeps a page under. */
const FILE = 'source.html'

export function ReportPage({ page, isFailed }: ReportPageProps) {
  const [settings] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])
  if (page) return <Report page={page} />
  return (
    <main>
      <Message
        art={<BrokenOff />}
        title={t(isFailed ? 'report_failed_title' : 'report_gone_title')}
        body={t(isFailed ? 'report_failed_body' : 'report_gone_body')}
      />
    </main>
  )
}

function Report({ page }: { page: Root }) {
  const [isScrambled, scramble] = useState(true)
  const [toast, say] = useToast()
  const file = useMemo(() => writeReport(page, isScrambled), [page, isScrambled])
  const copy = async () =>
    say({ text: t((await copyText(file)) ? 'report_copied' : 'copy_failed') })
  const save = () => {
    download(new Blob([file], { type: 'text/html' }), FILE)
    say({ text: t('downloaded', FILE) })
  }
  return (
    <main>
      <h1>{t('report_page')}</h1>
      <p>{t('report_body')}</p>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-label={t('scramble')}
          aria-describedby="scramble-hint"
          aria-checked={isScrambled}
          checked={isScrambled}
          onChange={({ currentTarget }) => scramble(currentTarget.checked)}
        />
        {t('scramble')}
      </label>
      <p id="scramble-hint" class="report-hint">
        {t('scramble_hint')}
      </p>
      <textarea class="report-file" aria-label={t('report_file')} readOnly dir="ltr" value={file} />
      <div class="message-actions">
        <button type="button" class="button button-solid" onClick={() => void copy()}>
          {t('copy_report')}
        </button>
        <button type="button" class="button button-line" onClick={save}>
          {t('download_report')}
        </button>
      </div>
      {toast}
    </main>
  )
}
