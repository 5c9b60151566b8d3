/** What can be done with saved stories: each with a word of it, and a way back where there is one. */
import type { Problem, Result } from '../../article/types'
import type { Library } from '../../library/database'
import { setState, setTags } from '../../library/edit'
import { undo, unsave } from '../../library/unsave'
import { type MessageKey, t, tCount } from '../../platform/i18n'
import { tell } from '../../platform/messages'
import type { ToastMessage } from '../../ui/toast/use-toast'
import type { Selection } from './use-selection'

export interface Acts {
  remove(keys: string[]): void
  finish(keys: string[]): void
  tag(keys: string[], change: { add?: string[]; remove?: string[] }): void
}

export interface ActsOptions {
  library: () => Promise<Result<Library>>
  say(message: ToastMessage): void
  selection: Selection
}

/** Milliseconds for which a deletion can be taken back here. */
const UNDO = 10_000

export function useActs({ library, say, selection }: ActsOptions): Acts {
  const act = async (work: (db: Library) => Promise<Result<unknown>>, done?: ToastMessage) => {
    const db = await library()
    const result = db.ok ? await work(db.value) : db
    if (!result.ok) return say(reason(result.problem))
    tell('library:tend', true)
    if (done) say(done)
  }
  return {
    remove: (keys) => {
      const back = () => void act((db) => undo(db, keys))
      void act((db) => unsave(db, keys), {
        text: tCount('deleted', keys.length),
        action: { label: t('undo'), act: back, isUndo: true },
        lasts: UNDO
      })
      selection.stop()
    },
    finish: (keys) => {
      void act((db) => setState(db, keys, 'finished'), {
        text: tCount('marked_finished', keys.length)
      })
      selection.stop()
    },
    tag: (keys, change) => void act((db) => setTags(db, keys, change))
  }
}

/** Why nothing was changed; it stays until it is closed. */
export const reason = ({ kind }: Problem): ToastMessage => ({
  text: t(REASONS[kind] ?? 'change_failed'),
  stays: true,
  action: { label: t('close'), act: () => {} }
})

const REASONS: Partial<Record<Problem['kind'], MessageKey>> = {
  'storage-full': 'change_storage_full',
  'storage-blocked': 'change_storage_blocked',
  'file-unreadable': 'import_unreadable',
  'no-article': 'nothing_here'
}
