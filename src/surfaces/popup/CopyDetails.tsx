/** Copies what went wrong, for a report; the button says when it has. */
import { useState } from 'preact/hooks'
import type { Problem } from '../../article/types'
import { t } from '../../platform/i18n'

export function CopyDetails({ problem }: { problem: Problem }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    const details = { ...problem, browser: navigator.userAgent, at: new Date().toISOString() }
    await navigator.clipboard.writeText(JSON.stringify(details, null, 2))
    setCopied(true)
  }
  return (
    <button type="button" class="button button-ghost" onClick={copy}>
      <span aria-live="polite">{t(isCopied ? 'details_copied' : 'copy_details')}</span>
    </button>
  )
}
