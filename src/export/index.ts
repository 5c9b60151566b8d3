/** All export formats. Heavy: load it when the reader asks for a file, not before. */
import { epub } from './epub'
import type { Format, FormatId } from './format'
import { html } from './html'
import { markdown } from './markdown'
import { text } from './text'

export const FORMATS: Readonly<Record<FormatId, Format>> = { text, markdown, html, epub }
