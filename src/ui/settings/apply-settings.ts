/** Settings take effect as attributes, which settings.css turns into the tokens of the design. */
import type { Settings } from '../../settings/settings'

/** `root`: `<html>` on extension pages, the outermost element inside a shadow root. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme
  root.dataset.face = settings.face
  root.dataset.size = String(settings.size)
  root.dataset.lines = settings.lineSpacing
  root.dataset.column = settings.column
  root.dataset.letters = settings.letterSpacing
  root.dataset.words = settings.wordSpacing
  root.toggleAttribute('data-justify', settings.justify)
  root.toggleAttribute('data-vertical', settings.vertical)
  root.toggleAttribute('data-even', !settings.largeLede)
  root.toggleAttribute('data-bright', !settings.dimImages)
}
