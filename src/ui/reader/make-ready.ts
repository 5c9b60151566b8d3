/**
 * What the head of every story is told with, made while its page is still asked. The first formatters
 * of a fresh process take it 15 ms or more, since their words are read from the disk.
 */
import { letters, listFormat } from '../../article/formatters'
import { tell } from '../../article/when'
import { language, tCount } from '../../platform/i18n'

/** Milliseconds; of a story of that age all is told that can be. */
const AGE = 8 * 86_400_000

export function makeReady(): void {
  const now = new Date()
  const at = new Date(now.getTime() - AGE).toISOString()
  tell({ at, precision: 'minute' }, now, language())
  tCount('read_time', 1)
  listFormat(language(), { type: 'conjunction' })
  letters()
}
