/**
 * Where distraction-free mode is drawn: a dialog in a closed shadow root, modal soon after its first
 * frame. A modal dialog stands in the top layer above any z-index, makes all else inert without
 * touching it, holds the focus, and hears Escape from the browser itself, also where a page swallows
 * the key.
 */
import styles from '../../../ui/styles.css?inline'
import { firstScreenOf } from './first-screen'
import stageStyles from './stage.css?inline'

/** Also what `:host` says in stage.css. */
const HOST = 'lede-reader'

/** What makes all beside it inert, or all of the page. */
const MODAL = 'dialog:modal, :root[inert]'

export interface Stage {
  host: HTMLElement
  root: ShadowRoot
  dialog: HTMLDialogElement
}

/** Milliseconds after which all that comes in is there. */
const ALL_IN = 60_000

/** The reader's own size of text, unless they have chosen another: CSS pixels. */
const USUAL = 16

export interface Styles {
  css: string
  /** `css` for readers with the usual size of text. */
  usual: CSSStyleSheet
}

const REM = /(?<![\w.-])(\d*\.?\d+)rem\b/g

const CSS = styles + stageStyles

/** For readers with the usual size of text: parsed once, ahead of time. */
const usual = sheetOf(CSS, USUAL)

/** Apart from the page, in a document that loads nothing. */
export function buildStage(headlineId: string): Stage {
  const apart = document.implementation.createHTMLDocument('')
  const host = apart.createElement(HOST)
  const root = host.attachShadow({ mode: 'closed' })
  const dialog = apart.createElement('dialog')
  dialog.className = 'stage-dialog'
  dialog.popover = 'manual'
  dialog.setAttribute('aria-labelledby', headlineId)
  dialog.setAttribute('aria-modal', 'true')
  root.append(dialog)
  return { host, root, dialog }
}

/**
 * Puts the stage into the page, above all else: beside the body, so that scripts which keep their
 * own part of the page in order never see it. It is a popover until `raise` makes all else inert:
 * for that the browser looks at every element of the page, which the first frame does not wait for.
 *
 * @param isAtStart the text is read from its start: then its first frame holds the first screen alone,
 * until what is returned is called
 */
export function showStage(stage: Stage, isAtStart: boolean): () => void {
  const { host, root, dialog } = stage
  // An update has left one behind that nobody answers for any more.
  for (const left of document.querySelectorAll(HOST)) left.remove()
  document.documentElement.append(host)
  const first = firstScreenOf(dialog)
  if (!isAtStart) first.end()
  root.adoptedStyleSheets = [usual, first.sheet]
  // Where something is modal already, a popover would be inert with all else.
  if (document.querySelector(MODAL)) raise(stage, 0)
  else dialog.showPopover()
  // A page's root may be of any size; the design's rem is the reader's own. It is asked for last:
  // only now is it known without another look at every element of the page.
  const size = Number.parseFloat(getComputedStyle(host).fontSize)
  if (size !== USUAL) root.adoptedStyleSheets = [sheetOf(CSS, size), first.sheet]
  if (isAtStart) first.fill()
  return first.end
}

function sheetOf(css: string, rem: number): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css.replaceAll(REM, (_, count) => `${Number(count) * rem}px`))
  return sheet
}

/**
 * Shows the dialog above all else, also above what the page has opened since; all else is inert. The
 * focus stays where it is in the dialog.
 * @param since milliseconds that paper and text have been coming in, unless they are there
 */
export function raise({ host, root, dialog }: Stage, since = ALL_IN): void {
  const focused = root.activeElement
  if (!host.isConnected) document.documentElement.append(host)
  if (dialog.matches(':popover-open')) dialog.hidePopover()
  if (dialog.open) dialog.close()
  dialog.showModal()
  // Shown anew, paper and text would come in anew, and the page be seen through them.
  for (const coming of dialog.getAnimations({ subtree: true })) coming.currentTime = since
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}
