/** The room between lines, letters and words, and the width of the column. */
import { type MessageKey, t } from '../../platform/i18n'
import { SETTINGS } from '../../settings/settings'
import { Choices } from '../../ui/panel/Choices'
import { TYPE_NAMES } from '../../ui/panel/choice-names'
import { ColumnArt, LetterArt, LineArt, WordArt } from '../../ui/panel/segment-art'
import { Row } from './Row'
import type { Pane } from './sections'

const ROWS = [
  { key: 'lineSpacing', label: 'line_spacing', Art: LineArt },
  { key: 'column', label: 'column', hint: 'column_hint', Art: ColumnArt },
  { key: 'letterSpacing', label: 'letter_spacing_full', Art: LetterArt },
  { key: 'wordSpacing', label: 'word_spacing_full', Art: WordArt }
] as const satisfies readonly { label: MessageKey; hint?: MessageKey; [other: string]: unknown }[]

export function SpacingRows({ settings, change }: Pick<Pane, 'settings' | 'change'>) {
  return (
    <>
      {ROWS.map(({ key, label, Art, ...row }) => (
        <Row key={key} label={t(label)} {...('hint' in row && { hint: t(row.hint) })} isNamed>
          <Choices<string>
            class="segments"
            label={t(label)}
            choices={SETTINGS[key].choices}
            value={settings[key]}
            onChoose={(choice) => change({ [key]: choice })}
            nameOf={(choice) => t(TYPE_NAMES.spacing[choice as keyof typeof TYPE_NAMES.spacing])}
            draw={(choice) => <Art step={SETTINGS[key].choices.indexOf(choice as never)} />}
          />
        </Row>
      ))}
    </>
  )
}
