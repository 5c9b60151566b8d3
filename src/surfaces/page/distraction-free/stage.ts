/**
 * Where distraction-free mode is drawn: a modal dialog in a closed shadow root. A modal dialog
 * stands in the top layer above any z-index, makes all else inert without touching it, holds the
 * focus, and hears Escape from the browser itself, also where a page swallows the key.
 */

/** Also what `:host` says in stage.css. */
const HOST = 'lede-reader'

export interface Stage {
  host: HTMLElement
  root: ShadowRoot
  dialog: HTMLDialogElement
}

export function buildStage(css: string, headlineId: string): Stage {
  const host = document.createElement(HOST)
  const root = host.attachShadow({ mode: 'closed' })
  document.documentElement.append(host)
  root.adoptedStyleSheets = [sheetOf(css)]
  // A page's root may be of any size; the design's rem is the reader's own.
  const size = Number.parseFloat(getComputedStyle(host).fontSize)
  root.adoptedStyleSheets = [sheetOf(css.replaceAll(REM, (_, n) => `${Number(n) * size}px`))]
  const dialog = document.createElement('dialog')
  dialog.className = 'stage-dialog'
  dialog.setAttribute('aria-labelledby', headlineId)
  dialog.setAttribute('aria-modal', 'true')
  root.append(dialog)
  return { host, root, dialog }
}

const REM = /(?<![\w.-])(\d*\.?\d+)rem\b/g

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Beside the body, so that scripts which keep their own part of the page in order never see it. */
export function raise({ host, dialog }: Stage): void {
  if (!host.isConnected) document.documentElement.append(host)
  if (dialog.open) dialog.close()
  dialog.showModal()
}
