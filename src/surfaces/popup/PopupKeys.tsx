/** "?": the keys of the popup, which scrolls by itself and has no outline. */
import { KeyList, READING_KEYS } from '../../ui/reading/KeyList'
import type { KeyRow } from '../../ui/reading/Keys'

const ELSEWHERE = new Set(['key_paragraph', 'outline'])

const ROWS: readonly KeyRow[] = [
  ...READING_KEYS.filter(([, does]) => !ELSEWHERE.has(does)),
  [['S'], 'save_to_library'],
  [['O'], 'open_in_full'],
  [['D'], 'distraction_free']
]

export const PopupKeys = ({ onClose }: { onClose(): void }) => (
  <KeyList rows={ROWS} onClose={onClose} />
)
