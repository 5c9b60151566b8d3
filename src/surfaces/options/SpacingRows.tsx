/** The room between lines, letters and words, and the width of the column. */
import { type MessageKey, t } from '../../platform/i18n'
import { SpacingChoices } from '../../ui/panel/SpacingChoices'
import { Row } from './Row'
import type { Pane } from './sections'

const ROWS = [
  { spacing: 'lineSpacing', label: 'line_spacing' },
  { spacing: 'column', label: 'column', hint: 'column_hint' },
  { spacing: 'letterSpacing', label: 'letter_spacing_full' },
  { spacing: 'wordSpacing', label: 'word_spacing_full' }
] as const satisfies readonly { label: MessageKey; hint?: MessageKey; [other: string]: unknown }[]

export function SpacingRows({ settings, change }: Pick<Pane, 'settings' | 'change'>) {
  return (
    <>
      {ROWS.map(({ spacing, label, ...row }) => (
        <Row key={spacing} label={t(label)} {...('hint' in row && { hint: t(row.hint) })} isNamed>
          <SpacingChoices label={t(label)} onChange={change} {...{ spacing, settings }} />
        </Row>
      ))}
    </>
  )
}
