/** The keys of the library page, as its list of keys names them. */
import type { KeyRow } from './reading/Keys'

export const LIBRARY_KEYS: readonly KeyRow[] = [
  [['J', 'K'], 'key_story'],
  [['Enter'], 'key_read'],
  [['O'], 'key_original'],
  [['X'], 'key_select'],
  [['S', 'Delete'], 'key_delete'],
  [['/'], 'key_search'],
  [['Esc'], 'key_escape'],
  [['T'], 'key_theme'],
  [['?'], 'key_list']
]
