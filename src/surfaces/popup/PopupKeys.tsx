/** "?": the keys of the popup, which scrolls by itself and has no outline. */
import type { MessageKey } from '../../platform/i18n'
import { KeyList, READING_KEYS, SAVE_ROW } from '../../ui/reading/KeyList'
import type { KeyRow } from '../../ui/reading/Keys'

const ELSEWHERE = new Set<MessageKey>(['key_paragraph', 'outline'])

const ROWS: readonly KeyRow[] = [
  ...READING_KEYS.filter(([, does]) => !ELSEWHERE.has(does)),
  SAVE_ROW,
  [['O'], 'open_in_full'],
  [['D'], 'distraction_free']
]

export const PopupKeys = ({ onClose }: { onClose(): void }) => (
  <KeyList rows={ROWS} onClose={onClose} />
)
